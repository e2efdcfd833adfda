#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "private-without-policy",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "a private API needs a resource policy: without one nobody can call it",
    .explanation =
        "Private APIs answer only what their resource policy allows, usually by aws:SourceVpc or "
        "aws:SourceVpce, and can not be deployed without one.",
    .fix = "add x-amazon-apigateway-policy",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, private REST APIs: create a resource policy",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "policies that are attached by another tool after the import"};

void check(const doc::Node& root, Visit& visit) {
  if (visit.state == nullptr || root.find("x-amazon-apigateway-policy") != nullptr) return;
  const auto& endpoint = visit.state->rest_api.endpoint_configuration;
  const bool is_private = !endpoint.types.empty() && endpoint.types.front() == "PRIVATE";
  if (!is_private && endpoint.vpc_endpoint_ids.empty()) return;
  const doc::Node* paths = root.find("paths");
  if (paths != nullptr) visit.report(kRule, paths->key_span());
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "", check}};

}  // namespace

extern const LintRule kPrivateWithoutPolicy{kRule, kTriggers};

}  // namespace gwport::lint

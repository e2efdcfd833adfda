#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "authorizer-unused",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "no method uses the authorizer '{0}', but the import creates it",
    .explanation =
        "Every scheme with an authorizer becomes an authorizer of the API, and ten are the quota.",
    .fix = "remove the scheme, or name it in `security`",
    .evidence = diag::Evidence::kRecorded,
    .source = "recorded: an import with an authorizer that no method names",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "methods that get it after the import"};

void check(const doc::Node& scheme, Visit& visit) {
  if (visit.state == nullptr || scheme.find("x-amazon-apigateway-authorizer") == nullptr) return;
  const model::Authorizer* authorizer = nullptr;
  for (const model::Authorizer& each : visit.state->authorizers) {
    if (each.name == scheme.key()) authorizer = &each;
  }
  if (authorizer == nullptr) return;
  for (const model::Resource& resource : visit.state->resources) {
    for (const model::Method& method : resource.methods) {
      if (method.authorizer_id == authorizer->id) return;
    }
  }
  visit.report(kRule, scheme.key_span(), {scheme.key()});
}

constexpr Trigger kTriggers[] = {{Object::kSecurityScheme, "", check}};

}  // namespace

extern const LintRule kAuthorizerUnused{kRule, kTriggers};

}  // namespace gwport::lint

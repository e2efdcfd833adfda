#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "api-key-source-without-authorizer",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "API keys are to come from an authorizer, but there is no Lambda authorizer",
    .explanation =
        "With the source AUTHORIZER the key is the usageIdentifierKey of the answer of a Lambda "
        "authorizer. A method without one never sees a key.",
    .fix = "add a Lambda authorizer, or use HEADER",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, choose an API key source",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the methods that need a key have the authorizer"};

void check(const doc::Node& source, Visit& visit) {
  if (visit.state == nullptr || visit.state->rest_api.api_key_source != "AUTHORIZER") return;
  for (const model::Authorizer& each : visit.state->authorizers) {
    if (each.type == "TOKEN" || each.type == "REQUEST") return;
  }
  visit.report(kRule, source.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "x-amazon-apigateway-api-key-source", check}};

}  // namespace

extern const LintRule kApiKeySourceWithoutAuthorizer{kRule, kTriggers};

}  // namespace gwport::lint

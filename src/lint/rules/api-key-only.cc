#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "api-key-only",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "{0} {1} is protected by an API key alone, which is no authorization",
    .explanation =
        "API keys identify clients for usage plans; they are sent in clear, do not expire, and a "
        "key of any plan of the stage opens every method.",
    .fix = "add an authorizer or IAM where it matters who calls",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, usage plans: do not use API keys for authentication or authorization",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "resource policies"};

void check(const doc::Node& operation, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || !method->api_key_required || method->authorization_type != "NONE")
    return;
  visit.report_first(kRule, operation.key_span(), {method->http_method, visit.path_item->key()});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kApiKeyOnly{kRule, kTriggers};

}  // namespace gwport::lint

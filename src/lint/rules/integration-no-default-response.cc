#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "integration-no-default-response",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text =
        "no response of the integration is the default: answers that match no pattern get status "
        "500",
    .explanation =
        "The key `default` takes what no pattern matches, such as an error of the backend that "
        "nobody thought of.",
    .fix = "add `default` to responses of the integration",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, integration responses: at least one, and a default",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the patterns cover every possible answer"};

void check(const doc::Node& responses, Visit& visit) {
  if (visit.integration == nullptr || responses.size() == 0 || is_proxy(*visit.integration)) return;
  if (has_type(*visit.integration, "mock") || calls_lambda(*visit.integration)) return;
  if (responses.find("default") == nullptr && !has_catch_all(responses))
    visit.report_first(kRule, responses.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponses, "", check}};

}  // namespace

extern const LintRule kIntegrationNoDefaultResponse{kRule, kTriggers};

}  // namespace gwport::lint

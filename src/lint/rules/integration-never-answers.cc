#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "integration-never-answers",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text =
        "no response of the integration fits an answer of the backend: every request gets status "
        "500",
    .explanation =
        "An integration that is no proxy turns answers of the backend into responses, and needs "
        "one for success. The patterns of Lambda functions are held against errors only, so "
        "success needs `default`.",
    .fix = "add `default` to responses of the integration",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, integration responses: at least one, and a default",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "mocks with responses, which have a rule of their own, and patterns that no answer fits"};

bool takes_success(const doc::Node* responses, const doc::Node& integration) {
  if (responses == nullptr || !responses->is_object() || responses->size() == 0) return false;
  return !calls_lambda(integration) || responses->find("default") != nullptr ||
         has_catch_all(*responses);
}

void check(const doc::Node& integration, Visit& visit) {
  if (!has_type(integration, "mock") && !has_type(integration, "http") &&
      !has_type(integration, "aws")) {
    return;
  }
  const doc::Node* responses = integration.find("responses");
  if (responses != nullptr && responses->is_array()) return;  // malformed, says the import
  if (!takes_success(responses, integration))
    visit.report(kRule, (responses != nullptr ? *responses : integration).name_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kIntegrationNeverAnswers{kRule, kTriggers};

}  // namespace gwport::lint

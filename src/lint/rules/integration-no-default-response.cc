#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "integration-no-default-response",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text =
        "no response of the integration is the default: answers that match no pattern get status "
        "500",
    .explanation =
        "An integration that is no proxy needs a response for every answer of the backend. The key "
        "`default` takes what no pattern matches; most integrations need nothing else for success.",
    .fix = "add `default` to responses of the integration",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, integration responses: at least one, and a default",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the patterns cover every possible answer"};

void check(const doc::Node& integration, Visit& visit) {
  if (is_proxy(integration) || text_of(integration, "type").empty()) return;
  const doc::Node* responses = integration.find("responses");
  if (responses != nullptr && (!responses->is_object() || responses->find("default") != nullptr))
    return;
  const bool filled = responses != nullptr && responses->size() > 0;
  if (filled && has_type(integration, "mock")) return;  // mock-status-unmatched
  if (responses != nullptr && has_catch_all(*responses)) return;
  visit.report(kRule, (responses != nullptr ? *responses : integration).name_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kIntegrationNoDefaultResponse{kRule, kTriggers};

}  // namespace gwport::lint

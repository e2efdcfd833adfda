#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "integration-errors-masked",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "every answer of the backend, errors included, becomes status {0}",
    .explanation =
        "The only response of this integration is the default, so errors of the backend reach "
        "clients as success. A failed Lambda function counts as an answer, too.",
    .fix = "add responses with patterns for errors, such as 5\\d{2} or .*Error.*",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, integration responses: selection patterns",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "templates that look at the answer, AWS services other than Lambda, and mock integrations"};

void check(const doc::Node& integration, Visit& visit) {
  if (!has_type(integration, "http") && !calls_lambda(integration)) return;
  if (is_proxy(integration)) return;
  const doc::Node* responses = integration.find("responses");
  const doc::Node* only =
      responses != nullptr && responses->size() == 1 ? responses->find("default") : nullptr;
  if (only == nullptr || only->find("responseTemplates") != nullptr) return;
  const std::string_view status = text_of(*only, "statusCode");
  if (status.starts_with('2')) visit.report_first(kRule, only->key_span(), {status});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kIntegrationErrorsMasked{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "stage-variable-function",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "a function that a stage variable names needs a permission of its own for each value",
    .explanation =
        "The import can not add the permission to invoke functions that are not known yet, so "
        "calls fail with status 500 until somebody does.",
    .fix =
        "give execute-api permission with lambda add-permission for every function, or set "
        "credentials",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, stage variables: Lambda functions need a resource policy",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "functions that are called in a role"};

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* uri = integration.find("uri");
  if (uri == nullptr || !text_of(integration, "credentials").empty() || !calls_lambda(integration))
    return;
  const std::size_t function = uri->text().find("/functions/");
  if (uri->text().find("${stageVariables.", function) == std::string_view::npos) return;
  visit.report_first(kRule, uri->span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kStageVariableFunction{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "stage-variable-scheme",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "a stage variable can't hold the scheme of a uri",
    .explanation =
        "The service wants to read http:// or https:// in the uri of the import; a stage variable "
        "may hold all that follows.",
    .fix = "write https:// in front of the variable, and leave it out of its value",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, stage variables reference: https://${stageVariables.NAME}, a uri without "
        "its protocol",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "variables that another template fills in"};

void check(const doc::Node& uri, Visit& visit) {
  if (uri.text().starts_with("${stageVariables.")) visit.report(kRule, uri.span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "uri", check}};

}  // namespace

extern const LintRule kStageVariableScheme{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "stage-variable-in-fixed-text",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "a fixed text is sent as it is: the stage variable in it is not put in",
    .explanation =
        "In parameter mappings a stage variable is a value of its own, stageVariables.NAME. "
        "Between single quotes nothing is replaced.",
    .fix = "write stageVariables.NAME without quotes, and let the variable hold the whole value",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, stage variables reference: not in parts of a mapping",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "mapping templates"};

void check(const doc::Node& parameters, Visit& visit) {
  for (const doc::Node& each : parameters.members()) {
    const std::string_view text = fixed_text(each.text());
    if (text.find("stageVariables.") != text.npos) visit.report(kRule, each.span());
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "requestParameters", check},
                                 {Object::kIntegrationResponse, "responseParameters", check}};

}  // namespace

extern const LintRule kStageVariableInFixedText{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "mapping-dollar",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' has a $ that mapping expressions do not have",
    .explanation =
        "Expressions that map parameters are written context.NAME, stageVariables.NAME and "
        "method.request.body.PATH. The $ belongs to templates, where the same values are "
        "$context.NAME and $input.path('$.PATH').",
    .fix = "leave out the $",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, request and response data mapping reference",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "gateway responses, whose manual writes $context; the manual of the extension writes "
        "$context.NAME once, and what the service makes of it is not known"};

bool has_dollar(std::string_view expression) {
  for (const std::string_view begin :
       {"$context.", "$stageVariables.", "${context.", "${stageVariables.", "method.request.body.$",
        "integration.response.body.$"}) {
    if (expression.starts_with(begin)) return true;
  }
  return false;
}

void check(const doc::Node& parameters, Visit& visit) {
  for (const doc::Node& each : parameters.members()) {
    if (!each.is_string() || !has_dollar(each.text())) continue;
    if (!visit.was_reported(each.key_span())) visit.report(kRule, each.span(), {each.text()});
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "requestParameters", check},
                                 {Object::kIntegrationResponse, "responseParameters", check}};

}  // namespace

extern const LintRule kMappingDollar{kRule, kTriggers};

}  // namespace gwport::lint

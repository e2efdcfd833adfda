#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "gateway-response-template-language",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "templates of gateway responses are not programs: `{0}` is sent as it is",
    .explanation =
        "Only simple variables such as $context.error.message are put in. Directives and functions "
        "of mapping templates are not run.",
    .fix = "write plain text with $context, $stageVariables and method.request variables",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, gateway responses: templates only substitute variables",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "variables that do not exist"};

constexpr std::string_view kForeign[] = {"#set", "#if", "#foreach", "#else", "$input.", "$util."};

void check(const doc::Node& response, Visit& visit) {
  const doc::Node* templates = response.find("responseTemplates");
  if (templates == nullptr) return;
  for (const doc::Node& each : templates->members()) {
    for (const std::string_view word : kForeign) {
      if (each.text().find(word) == std::string_view::npos) continue;
      visit.report(kRule, each.key_span(), {word});
      break;
    }
  }
}

constexpr Trigger kTriggers[] = {{Object::kGatewayResponse, "", check}};

}  // namespace

extern const LintRule kGatewayResponseTemplateLanguage{kRule, kTriggers};

}  // namespace gwport::lint

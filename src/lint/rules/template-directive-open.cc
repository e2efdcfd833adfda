#include <string>

#include "lint/rule.h"
#include "lint/templates.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "template-directive-open",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "in this template {0}: Velocity can't read it",
    .explanation =
        "Every #if, #foreach, #define and #macro ends with an #end of its own. A template that "
        "Velocity can't read makes every request that needs it fail.",
    .fix = "add the #end, or remove it",
    .evidence = diag::Evidence::kInferred,
    .source =
        "Apache Velocity user guide: blocks end with #end; what the import says of such a template "
        "is not known",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "parentheses, texts in quotes that hold directives, and templates of gateway responses, "
        "which are no programs"};

void check(const doc::Node& each, Visit& visit) {
  if (each.text().find('#') == std::string_view::npos) return;
  const Blocks blocks = count_blocks(each.text());
  if (!blocks.open.empty()) {
    visit.report(kRule, each.key_span(), {std::string(blocks.open) + " has no #end"});
  } else if (blocks.closed_too_often) {
    visit.report(kRule, each.key_span(), {"an #end closes nothing"});
  }
}

}  // namespace

extern const LintRule kTemplateDirectiveOpen{kRule, kTemplateTriggers<check>};

}  // namespace gwport::lint

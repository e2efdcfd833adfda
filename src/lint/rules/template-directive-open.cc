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
        "parentheses of a template with a backslash, texts in quotes that hold directives, and "
        "templates of gateway responses, "
        "which are no programs"};

/// The first directive whose parenthesis is not closed; empty without one. A backslash or a quote
/// makes the end doubtful.
std::string_view open_arguments(std::string_view text) {
  if (text.find('\\') != text.npos) return {};
  for (const std::string_view word : {"#set(", "#if(", "#elseif(", "#foreach("}) {
    for (std::size_t at = text.find(word); at < text.size(); at = text.find(word, at + 1)) {
      if (behind_arguments(text, at + word.size() - 1) == text.npos)
        return text.substr(at, word.size() - 1);
    }
  }
  return {};
}

void check(const doc::Node& each, Visit& visit) {
  if (each.text().find('#') == std::string_view::npos) return;
  const std::string_view directive = open_arguments(each.text());
  if (!directive.empty()) {
    visit.report(kRule, each.key_span(),
                 {"the parenthesis of " + std::string(directive) + " is not closed"});
    return;
  }
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

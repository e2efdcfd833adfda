#include <array>
#include <string>

#include "lint/rule.h"
#include "lint/templates.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "template-directive-unknown",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "'{0}' is nothing that Velocity knows: {1}",
    .explanation =
        "The directives of Velocity are #if, #elseif, #else, #foreach, #set, #define, #macro and "
        "#end; conditions and values stand in parentheses. Anything else is sent as text, or the "
        "template can't be read.",
    .fix = "write the directive as Velocity has it",
    .evidence = diag::Evidence::kDocumented,
    .source = "Apache Velocity user guide, directives",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "directives of a template that defines macros, and words that other languages "
        "have not either"};

struct Foreign {
  std::string_view begin;
  std::string_view meant;
  bool wants_parenthesis;  ///< wrong only without one behind it
};
constexpr auto kForeign =
    std::to_array<Foreign>({{"#elsif", "it is #elseif", false},
                            {"#elif", "it is #elseif", false},
                            {"#else if", "it is #elseif", false},
                            {"#endif", "it is #end", false},
                            {"#endfor", "it is #end", false},
                            {"#for(", "it is #foreach", false},
                            {"#for (", "it is #foreach", false},
                            {"#each(", "it is #foreach", false},
                            {"#unless(", "it is #if(!...)", false},
                            {"#set ", "its value stands in parentheses", true},
                            {"#if ", "its condition stands in parentheses", true},
                            {"#elseif ", "its condition stands in parentheses", true},
                            {"#foreach ", "its list stands in parentheses", true}});

/// What is wrong with the directive at this '#'; null when nothing is.
const Foreign* find_foreign(std::string_view text) {
  for (const Foreign& each : kForeign) {
    if (!text.starts_with(each.begin)) continue;
    const std::size_t next = text.find_first_not_of(" \t", each.begin.size());
    const bool reference = next != text.npos && text[next] == '$';
    if (!each.wants_parenthesis || reference) return &each;
  }
  return nullptr;
}

void check(const doc::Node& each, Visit& visit) {
  const std::string_view text = each.text();
  if (text.find("#macro") != text.npos) return;
  for (std::size_t at = text.find('#'); at < text.size();) {
    const std::size_t behind = behind_unparsed(text, at);
    if (behind == at) {
      const Foreign* foreign = find_foreign(text.substr(at));
      if (foreign != nullptr) {
        visit.report(kRule, each.key_span(), {foreign->begin, foreign->meant});
        return;
      }
    }
    at = text.find('#', behind == at ? at + 1 : behind);
  }
}

}  // namespace

extern const LintRule kTemplateDirectiveUnknown{kRule, kTemplateTriggers<check>};

}  // namespace gwport::lint

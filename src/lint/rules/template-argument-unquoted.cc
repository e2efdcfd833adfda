#include <algorithm>
#include <array>

#include "lint/rule.h"
#include "lint/templates.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "template-argument-unquoted",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "what {0} is given stands in quotes: Velocity can't read '{1}'",
    .explanation =
        "The path or name that $input.json, $input.path and $input.params are given is a text in "
        "quotes, or a variable. A template that Velocity can't read makes every request that "
        "needs it fail.",
    .fix = "put single quotes around it",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, mapping template reference: $input.json(x) takes a JSONPath expression "
        "in quotes; Apache Velocity user guide, method arguments",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the path is one, and functions of $util"};

constexpr auto kFunctions =
    std::to_array<std::string_view>({"$input.json(", "$input.path(", "$input.params("});

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether the argument begins with a word or a path.
bool is_unquoted(std::string_view argument) {
  const std::size_t first = argument.find_first_not_of(" \t");
  if (first == argument.npos) return false;
  const std::string_view text = argument.substr(first);
  return is_letter(text.front()) || text.starts_with("$.") || text.starts_with("$)") ||
         text.starts_with("$[");
}

void check(const doc::Node& each, Visit& visit) {
  const std::string_view text = each.text();
  for (const std::string_view function : kFunctions) {
    for (std::size_t at = text.find(function); at < text.size(); at = text.find(function, at + 1)) {
      const std::string_view argument = text.substr(at + function.size());
      if (!is_unquoted(argument)) continue;
      constexpr std::size_t kLongest = 24;
      const std::size_t end = std::min({argument.find(')'), argument.size(), kLongest});
      visit.report(kRule, each.key_span(),
                   {function.substr(0, function.size() - 1), argument.substr(0, end)});
      return;
    }
  }
}

}  // namespace

extern const LintRule kTemplateArgumentUnquoted{kRule, kTemplateTriggers<check>};

}  // namespace gwport::lint

#include "lint/rule.h"
#include "lint/templates.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "template-leftover",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no part of Velocity: this template sends it as it is",
    .explanation =
        "Mapping templates are written in Velocity, whose variables begin with $. What Jinja, "
        "Mustache and the like should have filled in before the import is plain text to it.",
    .fix = "fill it in before the import, or write a reference such as $input.path('$.name')",
    .evidence = diag::Evidence::kDocumented,
    .source = "Apache Velocity user guide, references; developer guide, mapping templates",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "names of more than words and dots between double braces, and templates that make "
        "templates on purpose"};

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '.' || c == '-';
}

/// "{{ name }}" at the place; empty where there is none.
std::string_view variable_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 64;
  const std::string_view rest = text.substr(at, kLongest);
  const std::size_t end = rest.find("}}");
  if (end == rest.npos) return {};
  std::string_view name = rest.substr(2, end - 2);
  while (name.starts_with(' ')) name.remove_prefix(1);
  while (name.ends_with(' ')) name.remove_suffix(1);
  for (const char c : name) {
    if (!is_name(c)) return {};
  }
  return name.empty() ? name : rest.substr(0, end + 2);
}

void check(const doc::Node& each, Visit& visit) {
  const std::string_view text = each.text();
  for (std::size_t at = text.find("{{"); at < text.size(); at = text.find("{{", at + 2)) {
    const std::string_view variable = variable_at(text, at);
    if (!variable.empty()) return void(visit.report(kRule, each.key_span(), {variable}));
  }
  for (const std::string_view sign : {"{% ", "<%= "}) {
    const std::size_t at = text.find(sign);
    if (at == text.npos) continue;
    constexpr std::size_t kShown = 20;
    return void(visit.report(kRule, each.key_span(), {text.substr(at, kShown)}));
  }
}

}  // namespace

extern const LintRule kTemplateLeftover{kRule, kTemplateTriggers<check>};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "leftover-directive",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is a directive of {1} that nobody ran",
    .explanation =
        "Templates have to be rendered before the import; the service takes their text as it is.",
    .fix = "render the template and import the result",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: the service resolves AWS variables and stage variables only",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "mapping templates, descriptions and examples"};

struct Directive {
  std::string_view begin;
  std::string_view writer;
};
constexpr Directive kDirectives[] = {
    {"%{", "Terraform"}, {"{%", "Jinja"}, {"<%", "a template engine"}, {"{{#", "Mustache"}};

void check(const doc::Node& text, Visit& visit) {
  for (const Directive& each : kDirectives) {
    const std::size_t begin = text.text().find(each.begin);
    if (begin == std::string_view::npos) continue;
    visit.report(kRule, text.span(), {text.text().substr(begin, 20), each.writer});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kText, "", check}};

}  // namespace

extern const LintRule kLeftoverDirective{kRule, kTriggers};

}  // namespace gwport::lint

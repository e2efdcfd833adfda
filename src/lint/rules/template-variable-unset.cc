#include <unordered_set>

#include "lint/rule.h"
#include "lint/templates.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "template-variable-unset",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "nothing sets {0}: the template sends the text '${{0}}'",
    .explanation =
        "Templates know $input, $context, $stageVariables and $util, and "
        "what they set themselves. Another reference in braces is what a "
        "deployment tool should have filled in, or a name that is misspelt.",
    .fix = "fill it in before the import, or set it with #set",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, mapping template reference; Apache Velocity user "
        "guide: references without a value stay in the text",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "references without braces but for $inputRoot, which may be plain text; templates that "
        "define macros; names set in another case"};

constexpr std::string_view kGiven[] = {
    "input",           "context", "stageVariables", "util",     "foreach", "velocityCount",
    "velocityHasNext", "macro",   "define",         "template", "esc",     "null"};

/// What the manual's templates call the body: plain text is not named so.
constexpr std::string_view kRoot = "inputRoot";

/// The names that #set, #foreach and #define give a value.
std::unordered_set<std::string_view> names_set(std::string_view text) {
  constexpr std::size_t kLongest = 256;  // of a directive up to its name
  std::unordered_set<std::string_view> names(std::begin(kGiven), std::end(kGiven));
  for (std::size_t hash = text.find('#'); hash != text.npos; hash = text.find('#', hash + 1)) {
    const std::string_view rest = text.substr(hash, kLongest);
    if (!rest.starts_with("#set") && !rest.starts_with("#foreach") && !rest.starts_with("#define"))
      continue;
    std::size_t at = 0;
    Reference reference;
    if (next_reference(rest, at, reference)) names.insert(reference.name);
  }
  return names;
}

void check(const doc::Node& each, Visit& visit) {
  const std::string_view text = each.text();
  const bool may_be = text.find("${") != text.npos || text.find(kRoot) != text.npos;
  if (!may_be || text.find("#macro") != text.npos) return;
  const auto names = names_set(text);
  Reference reference;
  for (std::size_t at = 0; next_reference(text, at, reference);) {
    const bool counts = reference.braces || reference.name == kRoot;
    if (!counts || names.contains(reference.name)) continue;
    if (reference.name == "stageVariable" || reference.name == "stagevariables")
      continue;                                       // template-reference-unknown
    if (text.substr(at).starts_with("::")) continue;  // ${AWS::Region}: the import fills it in
    visit.report(kRule, each.key_span(), {reference.name});
    return;
  }
}

}  // namespace

extern const LintRule kTemplateVariableUnset{kRule, kTemplateTriggers<check>};

}  // namespace gwport::lint

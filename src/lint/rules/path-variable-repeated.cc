#include <unordered_set>

#include "lint/rule.h"
#include "lint/variables.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "path-variable-repeated",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the path has {{0}} twice: method.request.path.{0} can only be one of them",
    .explanation =
        "A path variable is known by its name alone, for mappings, validators and authorizers "
        "alike.",
    .fix = "give the two variables different names",
    .evidence = diag::Evidence::kInferred,
    .source = "API Reference, Method.requestParameters: method.request.path.NAME",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "what the import says of it, which is not known"};

void check(const doc::Node& item, Visit& visit) {
  std::unordered_set<std::string_view> seen;
  if (item.key().find('{') == item.key().rfind('{')) return;
  for_each_variable(item.key(), [&](std::string_view name) {
    if (name.ends_with('+')) name.remove_suffix(1);
    if (!name.empty() && !seen.insert(name).second && !visit.was_reported(item.key_span()))
      visit.report(kRule, item.key_span(), {name});
  });
}

constexpr Trigger kTriggers[] = {{Object::kPathItem, "", check}};

}  // namespace

extern const LintRule kPathVariableRepeated{kRule, kTriggers};

}  // namespace gwport::lint

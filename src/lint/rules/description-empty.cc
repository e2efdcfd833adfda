#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "description-empty",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the description is empty: CreateRestApi refuses that",
    .explanation =
        "A new API with an empty description is refused with \"Description cannot be an empty "
        "string\". That is recorded for the call that makes an API; what an import answers is not "
        "known.",
    .fix = "write a description, or leave the member out",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "recorded: CreateRestApi with an empty description; developer guide: info.description is "
        "the description of the API",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "descriptions of other objects, which become documentation"};

void check(const doc::Node& description, Visit& visit) {
  const bool empty = description.is_string() && description.text().empty();
  if (empty) visit.report(kRule, description.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kInfo, "description", check}};

}  // namespace

extern const LintRule kDescriptionEmpty{kRule, kTriggers};

}  // namespace gwport::lint

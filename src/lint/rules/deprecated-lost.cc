#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "deprecated-lost",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "`deprecated` is lost: the service keeps no such mark",
    .explanation =
        "Methods have no place for it, so an export of the API does not show it any more.",
    .fix = "say it in the description",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: deprecated isn't supported",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "deprecated parameters and schemas"};

void check(const doc::Node& member, Visit& visit) {
  if (member.is_true()) visit.report_first(kRule, member.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "deprecated", check}};

}  // namespace

extern const LintRule kDeprecatedLost{kRule, kTriggers};

}  // namespace gwport::lint

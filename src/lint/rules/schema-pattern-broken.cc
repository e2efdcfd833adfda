#include "check/integration_responses.h"
#include "check/mapping.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-pattern-broken",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the pattern is no regular expression",
    .explanation =
        "A bracket is not closed, or a repetition has nothing to repeat. What the import says of "
        "it is not known; a validator can't use it.",
    .fix = "close the bracket, or write a backslash in front of it",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: ECMA 262 and Java agree that such patterns do not compile",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "anything finer than brackets and repetitions"};

void check(const doc::Node& pattern, Visit& visit) {
  if (!pattern.is_string() || check::has_variable(pattern.text())) return;
  if (check::is_broken_pattern(pattern.text())) visit.report(kRule, pattern.span());
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "pattern", check}};

}  // namespace

extern const LintRule kSchemaPatternBroken{kRule, kTriggers};

}  // namespace gwport::lint

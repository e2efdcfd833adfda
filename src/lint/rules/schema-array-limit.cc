#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-array-limit",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "`{0}` is kept in the model, but request validation does not look at it",
    .explanation =
        "The manual leaves limits of arrays out of what simple request validation checks after an "
        "import.",
    .fix = "check the length in the backend",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, known issues: minItems and maxItems are not included in simple request "
        "validation",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "APIs without request validators"};

void check(const doc::Node& member, Visit& visit) {
  visit.report_first(kRule, member.key_span(), {member.key()});
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "minItems", check},
                                 {Object::kSchema, "maxItems", check}};

}  // namespace

extern const LintRule kSchemaArrayLimit{kRule, kTriggers};

}  // namespace gwport::lint

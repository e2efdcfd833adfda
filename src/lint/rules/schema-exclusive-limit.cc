#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-exclusive-limit",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "`{0}` is not supported in models",
    .explanation =
        "The known issues name exclusiveMinimum; that exclusiveMaximum is alike is inferred. "
        "Whether request validation honours it is not known.",
    .fix = "write the limit itself with minimum or maximum",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: unsupported keywords of models",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the limit is checked all the same"};

void check(const doc::Node& member, Visit& visit) {
  visit.report(kRule, member.key_span(), {member.key()});
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "exclusiveMinimum", check},
                                 {Object::kSchema, "exclusiveMaximum", check}};

}  // namespace

extern const LintRule kSchemaExclusiveLimit{kRule, kTriggers};

}  // namespace gwport::lint

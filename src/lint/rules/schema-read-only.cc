#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-read-only",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "`{0}` is not supported in models: request validation takes the member both ways",
    .explanation =
        "One model serves requests and responses, and the keyword is no part of JSON Schema draft "
        "4.",
    .fix = "use two models if it matters",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: unsupported keywords of models",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the model is used in both directions"};

void check(const doc::Node& member, Visit& visit) {
  if (member.is_true()) visit.report_first(kRule, member.key_span(), {member.key()});
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "readOnly", check},
                                 {Object::kSchema, "writeOnly", check}};

}  // namespace

extern const LintRule kSchemaReadOnly{kRule, kTriggers};

}  // namespace gwport::lint

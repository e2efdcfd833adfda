#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-nullable",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "`nullable` is unknown to models: request validation refuses null here",
    .explanation =
        "Models are JSON Schema draft 4, which has no such keyword, so the type alone decides. The "
        "importer drops or keeps the word; neither lets null in.",
    .fix = "leave the member out instead of sending null, or drop the type",
    .evidence = diag::Evidence::kInferred,
    .source =
        "developer guide, models are JSON Schema draft 4; inferred: draft 4 ignores unknown "
        "keywords",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "schemas that no request uses"};

void check(const doc::Node& member, Visit& visit) {
  if (member.is_true()) visit.report_first(kRule, member.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "nullable", check},
                                 {Object::kSchema, "x-nullable", check}};

}  // namespace

extern const LintRule kSchemaNullable{kRule, kTriggers};

}  // namespace gwport::lint

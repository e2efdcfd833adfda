#include <algorithm>

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-nullable",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "{0} is unknown to models: request validation refuses null here",
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
  if (member.is_true()) visit.report_first(kRule, member.key_span(), {"`nullable`"});
}

void check_list(const doc::Node& type, Visit& visit) {
  if (!type.is_array() || !visit.is_31()) return;
  const auto is_null = [](const doc::Node& each) { return each.text() == "null"; };
  if (std::any_of(type.begin(), type.end(), is_null)) {
    visit.report_first(kRule, type.key_span(), {"a type list with null"});
  }
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "nullable", check},
                                 {Object::kSchema, "x-nullable", check},
                                 {Object::kSchema, "type", check_list}};

}  // namespace

extern const LintRule kSchemaNullable{kRule, kTriggers};

}  // namespace gwport::lint

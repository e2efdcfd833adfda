#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-keyword-dropped",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "`{0}` is dropped from the model: Swagger 2.0 has no such keyword",
    .explanation =
        "The parser library keeps the keywords of the specification and of x- names, and says "
        "nothing of others.",
    .fix = "use OpenAPI 3.0 where it has the keyword, or remove it",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: swagger-parser 2.0.17, its reader of Swagger 2.0",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "OpenAPI 3.0, where the import reports such keywords"};

void check(const doc::Node& member, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) return;
  visit.report(kRule, member.key_span(), {member.key()});
}

constexpr Trigger kTriggers[] = {
    {Object::kSchema, "oneOf", check},
    {Object::kSchema, "anyOf", check},
    {Object::kSchema, "not", check},
    {Object::kSchema, "const", check},
    {Object::kSchema, "if", check},
    {Object::kSchema, "then", check},
    {Object::kSchema, "else", check},
    {Object::kSchema, "contains", check},
    {Object::kSchema, "propertyNames", check},
    {Object::kSchema, "patternProperties", check},
    {Object::kSchema, "additionalItems", check},
    {Object::kSchema, "dependencies", check},
    {Object::kSchema, "deprecated", check},
    {Object::kSchema, "$defs", check},
    {Object::kSchema, "definitions", check},
    {Object::kSchema, "unevaluatedProperties", check},
    {Object::kSchema, "prefixItems", check},
    {Object::kSchema, "dependentRequired", check},
};

}  // namespace

extern const LintRule kSchemaKeywordDropped{kRule, kTriggers};

}  // namespace gwport::lint

#include <algorithm>
#include <iterator>
#include <string>

#include "diag/nearest.h"
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

/// What the reader of Swagger 2.0 knows, and what other rules are about.
constexpr std::string_view kKnown[] = {"$ref",
                                       "type",
                                       "properties",
                                       "description",
                                       "format",
                                       "items",
                                       "required",
                                       "enum",
                                       "title",
                                       "example",
                                       "examples",
                                       "default",
                                       "allOf",
                                       "additionalProperties",
                                       "readOnly",
                                       "writeOnly",
                                       "nullable",
                                       "discriminator",
                                       "xml",
                                       "externalDocs",
                                       "maximum",
                                       "minimum",
                                       "exclusiveMaximum",
                                       "exclusiveMinimum",
                                       "multipleOf",
                                       "maxLength",
                                       "minLength",
                                       "pattern",
                                       "maxItems",
                                       "minItems",
                                       "uniqueItems",
                                       "maxProperties",
                                       "minProperties",
                                       "collectionFormat",
                                       "allowEmptyValue",
                                       "$schema",
                                       "id",
                                       "$id"};

bool is_known(std::string_view key) {
  return std::find(std::begin(kKnown), std::end(kKnown), key) != std::end(kKnown);
}

void check(const doc::Node& schema, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) return;
  for (const doc::Node& member : schema.members()) {
    const std::string_view key = member.key();
    if (is_known(key) || key.starts_with("x-") || key == "<<") continue;
    diag::Diagnostic& finding = visit.report(kRule, member.key_span(), {key});
    const std::string_view meant = diag::nearest(key, kKnown);
    if (!meant.empty()) finding.hint = "did you mean " + std::string(meant) + '?';
  }
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check}};

}  // namespace

extern const LintRule kSchemaKeywordDropped{kRule, kTriggers};

}  // namespace gwport::lint

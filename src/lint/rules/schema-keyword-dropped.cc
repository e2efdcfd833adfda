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

constexpr std::string_view kNewer[] = {"oneOf",
                                       "anyOf",
                                       "not",
                                       "const",
                                       "if",
                                       "then",
                                       "else",
                                       "contains",
                                       "propertyNames",
                                       "patternProperties",
                                       "additionalItems",
                                       "dependencies",
                                       "deprecated",
                                       "writeOnly",
                                       "$defs",
                                       "definitions",
                                       "unevaluatedProperties",
                                       "prefixItems",
                                       "dependentRequired"};

void check(const doc::Node& schema, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) return;
  for (const std::string_view each : kNewer) {
    const doc::Node* member = schema.find(each);
    if (member != nullptr) visit.report(kRule, member->key_span(), {each});
  }
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check}};

}  // namespace

extern const LintRule kSchemaKeywordDropped{kRule, kTriggers};

}  // namespace gwport::lint

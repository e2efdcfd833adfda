#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-array-items",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "an array without `items`: its elements are of any kind",
    .explanation =
        "OpenAPI asks for items. Draft 4 takes the schema, but CreateModel refuses a model with "
        "neither properties nor items; what an import answers is not known.",
    .fix = "add items",
    .evidence = diag::Evidence::kInferred,
    .source =
        "OpenAPI specification 2.0: items is required for arrays; recorded: CreateModel, \"Model "
        "schema must have at least 1 property or array items defined\"",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "OpenAPI 3.0, where the import says that items is missing; parameters, of which the "
        "service does not read the type"};

void check(const doc::Node& schema, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) return;
  const doc::Node* type = schema.find("type");
  if (type == nullptr || type->text() != "array" || schema.find("items") != nullptr) return;
  if (schema.find("$ref") == nullptr) visit.report(kRule, type->span());
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check}};

}  // namespace

extern const LintRule kSchemaArrayItems{kRule, kTriggers};

}  // namespace gwport::lint

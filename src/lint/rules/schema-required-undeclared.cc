#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-required-undeclared",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is required but no property: the importer drops it from `required`",
    .explanation =
        "The parser library keeps in `required` the names that `properties` has, and no others.",
    .fix = "declare the property, or remove the name",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: swagger-parser 2.0.17 and the model classes behind it",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "schemas that are put together with allOf or references"};

bool is_whole(const doc::Node& schema) {
  for (const std::string_view each : {"$ref", "allOf", "anyOf", "oneOf"}) {
    if (schema.find(each) != nullptr) return false;
  }
  return true;
}

void check(const doc::Node& schema, Visit& visit) {
  const doc::Node* required = schema.find("required");
  const doc::Node* properties = schema.find("properties");
  if (required == nullptr || properties == nullptr || !required->is_array() ||
      !properties->is_object() || !is_whole(schema))
    return;
  for (const doc::Node& name : *required) {
    if (name.is_string() && properties->find(name.text()) == nullptr)
      visit.report(kRule, name.span(), {name.text()});
  }
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check}};

}  // namespace

extern const LintRule kSchemaRequiredUndeclared{kRule, kTriggers};

}  // namespace gwport::lint

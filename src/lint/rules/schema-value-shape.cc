#include "check/mapping.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-value-shape",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "`{0}` takes {1}",
    .explanation =
        "The parser library drops or converts a keyword whose value is of another kind, so that "
        "the model is not the one that was meant.",
    .fix = "give the keyword a value of that kind",
    .evidence = diag::Evidence::kInferred,
    .source =
        "JSON Schema draft 4; what becomes of the value is inferred from swagger-parser 2.0.17",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "what the import reports of the same value; schemas of parameters and headers"};

/// Kinds of values, one bit each.
enum Takes : unsigned { kBool = 1, kNumber = 2, kText = 4, kList = 8, kObject = 16 };

unsigned kind_of(const doc::Node& value) {
  if (value.is_boolean()) return kBool;
  if (value.is_number()) return kNumber;
  if (value.is_string()) return kText;
  return value.is_array() ? kList : kObject;
}

std::string_view words_of(unsigned takes) {
  switch (takes) {
    case kBool:
      return "true or false";
    case kNumber:
      return "a number";
    case kText:
      return "a text";
    case kList:
      return "a list";
    case kObject:
      return "an object";
    case kObject | kBool:
      return "true, false or a schema";
    default:
      return "a schema";
  }
}

template <unsigned kTakes>
void check(const doc::Node& member, Visit& visit) {
  if ((kind_of(member) & kTakes) != 0 || member.is_null()) return;
  // A variable can stand for any kind; lists of types belong to OpenAPI 3.1.
  const bool new_version = visit.dialect == doc::Dialect::kOpenApi3;
  if (new_version && member.key() == "type" && member.is_array()) return;
  if (check::has_variable(member.text())) return;
  if (visit.was_reported(member.key_span()) || visit.was_reported(member.span())) return;
  visit.report(kRule, member.span(), {member.key(), words_of(kTakes)});
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "type", check<kText>},
                                 {Object::kSchema, "properties", check<kObject>},
                                 {Object::kSchema, "items", check<kObject | kList>},
                                 {Object::kSchema, "additionalProperties", check<kBool | kObject>},
                                 {Object::kSchema, "required", check<kList>},
                                 {Object::kSchema, "enum", check<kList>},
                                 {Object::kSchema, "allOf", check<kList>},
                                 {Object::kSchema, "anyOf", check<kList>},
                                 {Object::kSchema, "oneOf", check<kList>},
                                 {Object::kSchema, "maximum", check<kNumber>},
                                 {Object::kSchema, "minimum", check<kNumber>},
                                 {Object::kSchema, "multipleOf", check<kNumber>},
                                 {Object::kSchema, "maxLength", check<kNumber>},
                                 {Object::kSchema, "minLength", check<kNumber>},
                                 {Object::kSchema, "maxItems", check<kNumber>},
                                 {Object::kSchema, "minItems", check<kNumber>},
                                 {Object::kSchema, "maxProperties", check<kNumber>},
                                 {Object::kSchema, "minProperties", check<kNumber>},
                                 {Object::kSchema, "uniqueItems", check<kBool>},
                                 {Object::kSchema, "pattern", check<kText>},
                                 {Object::kSchema, "format", check<kText>},
                                 {Object::kSchema, "$ref", check<kText>}};

}  // namespace

extern const LintRule kSchemaValueShape{kRule, kTriggers};

}  // namespace gwport::lint

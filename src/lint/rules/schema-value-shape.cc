#include <algorithm>
#include <iterator>

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

struct Keyword {
  std::string_view name;
  unsigned takes;
  std::string_view words;
};
constexpr Keyword kKeywords[] = {
    {"type", kText, "the name of a type"},
    {"properties", kObject, "an object of schemas"},
    {"items", kObject | kList, "a schema"},
    {"additionalProperties", kBool | kObject, "true, false or a schema"},
    {"required", kList, "a list of names"},
    {"enum", kList, "a list"},
    {"allOf", kList, "a list of schemas"},
    {"anyOf", kList, "a list of schemas"},
    {"oneOf", kList, "a list of schemas"},
    {"maximum", kNumber, "a number"},
    {"minimum", kNumber, "a number"},
    {"multipleOf", kNumber, "a number"},
    {"maxLength", kNumber, "a number"},
    {"minLength", kNumber, "a number"},
    {"maxItems", kNumber, "a number"},
    {"minItems", kNumber, "a number"},
    {"maxProperties", kNumber, "a number"},
    {"minProperties", kNumber, "a number"},
    {"uniqueItems", kBool, "true or false"},
    {"pattern", kText, "a text"},
    {"format", kText, "a text"},
    {"$ref", kText, "a text"}};

unsigned kind_of(const doc::Node& value) {
  if (value.is_boolean()) return kBool;
  if (value.is_number()) return kNumber;
  if (value.is_string()) return kText;
  return value.is_array() ? kList : kObject;
}

void check(const doc::Node& member, Visit& visit) {
  // A variable can stand for any kind; lists of types belong to OpenAPI 3.1.
  if (member.is_null() || check::has_variable(member.text())) return;
  const bool new_version = visit.dialect == doc::Dialect::kOpenApi3;
  if (new_version && member.key() == "type" && member.is_array()) return;
  const auto* keyword =
      std::find_if(std::begin(kKeywords), std::end(kKeywords),
                   [&](const Keyword& each) { return each.name == member.key(); });
  if ((kind_of(member) & keyword->takes) != 0) return;
  if (visit.was_reported(member.key_span()) || visit.was_reported(member.span())) return;
  visit.report(kRule, member.span(), {keyword->name, keyword->words});
}

constexpr Trigger kTriggers[] = {
    {Object::kSchema, "type", check},          {Object::kSchema, "properties", check},
    {Object::kSchema, "items", check},         {Object::kSchema, "additionalProperties", check},
    {Object::kSchema, "required", check},      {Object::kSchema, "enum", check},
    {Object::kSchema, "allOf", check},         {Object::kSchema, "anyOf", check},
    {Object::kSchema, "oneOf", check},         {Object::kSchema, "maximum", check},
    {Object::kSchema, "minimum", check},       {Object::kSchema, "multipleOf", check},
    {Object::kSchema, "maxLength", check},     {Object::kSchema, "minLength", check},
    {Object::kSchema, "maxItems", check},      {Object::kSchema, "minItems", check},
    {Object::kSchema, "maxProperties", check}, {Object::kSchema, "minProperties", check},
    {Object::kSchema, "uniqueItems", check},   {Object::kSchema, "pattern", check},
    {Object::kSchema, "format", check},        {Object::kSchema, "$ref", check}};

}  // namespace

extern const LintRule kSchemaValueShape{kRule, kTriggers};

}  // namespace gwport::lint

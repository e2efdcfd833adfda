// Schemas.
#include <algorithm>

#include "convert/to_swagger/to_swagger.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

void convert_reference(ToSwagger& conversion, const doc::Node& value) {
  if (!value.is_string()) return with_references(conversion, value);
  conversion.reference(value);
}

void convert_schema_map(ToSwagger& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_schema);
}

/// A schema or a list of them.
void convert_schemas(ToSwagger& conversion, const doc::Node& value) {
  if (value.is_array()) return convert_list(conversion, value, convert_schema);
  convert_schema(conversion, value);
}

/// Source: OpenAPI 3.0 and Swagger 2.0, Schema Object.
constexpr Line kSchemaLines[] = {
    {"$ref", convert_reference},
    {"properties", convert_schema_map},
    {"items", convert_schemas},
    {"allOf", convert_schemas},
    {"additionalProperties", convert_schema},
    {"example", verbatim},
    {"default", verbatim},
    {"enum", verbatim},
    {"nullable", verbatim, "x-nullable", &rules::kSchemaWordLost},
    {"deprecated", verbatim, "x-deprecated", &rules::kSchemaWordLost},
    {"writeOnly", verbatim, "x-writeOnly", &rules::kSchemaWordLost},
    {"oneOf", convert_schemas, "x-oneOf", &rules::kSchemaWordLost},
    {"anyOf", convert_schemas, "x-anyOf", &rules::kSchemaWordLost},
    {"not", convert_schema, "x-not", &rules::kSchemaWordLost},
    {"x-nullable", verbatim, {}, &rules::kKeyReserved},
    {"x-deprecated", verbatim, {}, &rules::kKeyReserved},
    {"x-writeOnly", verbatim, {}, &rules::kKeyReserved},
    {"x-oneOf", nullptr, {}, &rules::kKeyReserved},
    {"x-anyOf", nullptr, {}, &rules::kKeyReserved},
    {"x-not", nullptr, {}, &rules::kKeyReserved},
    {"x-discriminator", nullptr, {}, &rules::kKeyReserved},
};

/// Before find_row: most members of schemas are words without a line.
bool may_have_line(std::string_view key) {
  constexpr std::string_view kFirst = "$piaednwox";
  return !key.empty() && kFirst.find(key.front()) != std::string_view::npos;
}

/// Swagger names the property only.
void write_discriminator(ToSwagger& conversion, const doc::Node& discriminator) {
  const doc::Node* name = discriminator.find("propertyName");
  if (name == nullptr || !name->is_string()) {
    conversion.lose(rules::kSchemaWordLost, discriminator.name_span(),
                    {"discriminator", "x-discriminator"});
    return conversion.copy_member("x-discriminator", discriminator);
  }
  conversion.copy_member("discriminator", *name);
  if (discriminator.size() == 1) return;
  if (const doc::Node* mapping = discriminator.find("mapping")) {
    conversion.lose(rules::kSchemaWordLost, mapping->name_span(), {"mapping", "x-discriminator"});
  }
  conversion.copy_member("x-discriminator", discriminator);
}

/// A file of a Swagger document, which x-type kept.
bool is_file(const doc::Node& schema) {
  const doc::Node* kept = schema.find("x-type");
  return kept != nullptr && kept->text() == "file" && has_type(schema, "string");
}

bool write_file_member(ToSwagger& conversion, std::string_view key) {
  if (key == "type") conversion.out.member("type", "file");
  return key == "type" || key == "format" || key == "x-type";
}

/// A list of schemas for the single elements, which x-items kept.
bool is_tuple(const doc::Node& schema) {
  const doc::Node* kept = schema.find("x-items");
  const doc::Node* items = schema.find("items");
  return kept != nullptr && kept->is_array() && items != nullptr && items->is_object() &&
         items->size() == 0;
}

/// The list of types of a Swagger document, which x-type kept; null when there is none.
const doc::Node* kept_types(const doc::Node& schema) {
  const doc::Node* kept = schema.find("x-type");
  return kept != nullptr && kept->is_array() ? kept : nullptr;
}

/// Writes the list, and leaves out what from_swagger made of it; false for other members.
bool write_types_member(ToSwagger& conversion, const doc::Node& member, const doc::Node& types) {
  const std::string_view key = member.key();
  const auto nulls = std::count_if(types.begin(), types.end(),
                                   [](const doc::Node& each) { return each.text() == "null"; });
  const auto others = static_cast<std::ptrdiff_t>(types.size()) - nulls;
  if (&member == &types) conversion.copy_member("type", types);
  return &member == &types || key == "type" || (key == "nullable" && nulls > 0) ||
         (key == "anyOf" && others > 1);
}

/// Words of Swagger that mean something there, and would come back as something else.
void report_stray(ToSwagger& conversion, const doc::Node& member) {
  const bool stray = (member.key() == "discriminator" && member.is_string()) ||
                     (member.key() == "type" && member.text() == "file");
  if (stray) conversion.lose(rules::kNotOpenApi, member.name_span(), {member.key()});
}

}  // namespace

void convert_schema(ToSwagger& conversion, const doc::Node& schema) {
  if (!schema.is_object()) return with_references(conversion, schema);
  const bool file = is_file(schema);
  const doc::Node* types = kept_types(schema);
  conversion.out.begin_object();
  for (const doc::Node& member : schema.members()) {
    const std::string_view key = member.key();
    if (file && write_file_member(conversion, key)) continue;
    if (is_tuple(schema) && (key == "items" || key == "x-items")) {
      if (key == "x-items") continue;
      conversion.out.key(key);
      convert_schemas(conversion, *schema.find("x-items"));
      continue;
    }
    if (types != nullptr && write_types_member(conversion, member, *types)) continue;
    report_stray(conversion, member);
    if (key == "discriminator" && member.is_object()) {
      write_discriminator(conversion, member);
      continue;
    }
    const Line* line = may_have_line(key) ? find_row<ToSwagger>(key, kSchemaLines) : nullptr;
    convert_member(conversion, schema, member, line_of_docs(member, line));
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::to_swagger

// Schemas.
#include <algorithm>
#include <vector>

#include "convert/from_swagger/from_swagger.h"
#include "convert/operations.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

namespace rules = diag::rules;

void convert_reference(FromSwagger& conversion, const doc::Node& value) {
  if (!value.is_string()) return with_references(conversion, value);
  conversion.reference(value);
}

void convert_schema_map(FromSwagger& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_schema);
}

/// A schema or a list of them.
void convert_schemas(FromSwagger& conversion, const doc::Node& value) {
  if (value.is_array()) return convert_list(conversion, value, convert_schema);
  convert_schema(conversion, value);
}

/// A schema for each of the first elements.
void convert_items(FromSwagger& conversion, const doc::Node& value) {
  if (!value.is_array()) return convert_schema(conversion, value);
  conversion.lose(rules::kTupleLost, value.name_span());
  conversion.out.begin_object();
  conversion.out.end_object();
  conversion.out.key("x-items");
  convert_list(conversion, value, convert_schema);
}

void convert_discriminator(FromSwagger& conversion, const doc::Node& value) {
  if (!value.is_string()) return with_references(conversion, value);
  conversion.out.begin_object();
  conversion.copy_member("propertyName", value);
  conversion.out.end_object();
}

/// A file is a text of bytes; its format comes with the type.
void convert_type(FromSwagger& conversion, const doc::Node& value) {
  if (value.text() != "file") return conversion.copy(value);
  conversion.lose(rules::kFileLost, value.span());
  conversion.out.string("string");
  conversion.out.key("format");
  conversion.out.string("binary");
  conversion.copy_member("x-type", value);
}

/// Source: Swagger 2.0 and OpenAPI 3.0, Schema Object. The words of OpenAPI that authors write into
/// Swagger documents are taken for what OpenAPI means by them.
constexpr Line kSchemaLines[] = {
    {"$ref", convert_reference},
    {"type", convert_type},
    {"properties", convert_schema_map},
    {"items", convert_items},
    {"allOf", convert_schemas},
    {"additionalProperties", convert_schema},
    {"discriminator", convert_discriminator},
    {"example", verbatim},
    {"default", verbatim},
    {"enum", verbatim},
    {"oneOf", convert_schemas, {}, &rules::kNotSwagger},
    {"anyOf", convert_schemas, {}, &rules::kNotSwagger},
    {"not", convert_schema, {}, &rules::kNotSwagger},
    {"nullable", verbatim, {}, &rules::kNotSwagger},
    {"deprecated", verbatim, {}, &rules::kNotSwagger},
    {"writeOnly", verbatim, {}, &rules::kNotSwagger},
    {"x-nullable", verbatim, "nullable"},
    {"x-deprecated", verbatim, "deprecated"},
    {"x-writeOnly", verbatim, "writeOnly"},
    {"x-oneOf", convert_schemas, "oneOf"},
    {"x-anyOf", convert_schemas, "anyOf"},
    {"x-not", convert_schema, "not"},
    {"x-discriminator", verbatim, "discriminator"},
    {"externalDocs", convert_linked},
    {"x-externalDocs", verbatim, "externalDocs"},
    {"x-items", nullptr, {}, &rules::kKeyReserved},
};

/// A list of types, which JSON Schema has and OpenAPI 3.0 has not: one type, or alternatives, and
/// `nullable`. x-type keeps the list.
void write_types(FromSwagger& conversion, const doc::Node& schema, const doc::Node& types) {
  std::vector<const doc::Node*> others;
  bool nullable = false;
  for (const doc::Node& each : types) {
    if (each.text() == "null") {
      nullable = true;
    } else {
      others.push_back(&each);
    }
  }
  if (others.size() == 1) conversion.copy_member("type", *others.front());
  if (others.size() > 1 && schema.find("anyOf") == nullptr) {
    conversion.out.key("anyOf");
    conversion.out.begin_array();
    for (const doc::Node* each : others) {
      conversion.out.begin_object();
      conversion.copy_member("type", *each);
      conversion.out.end_object();
    }
    conversion.out.end_array();
  }
  if (nullable && schema.find("nullable") == nullptr && schema.find("x-nullable") == nullptr) {
    conversion.out.member_boolean("nullable", true);
  }
  conversion.copy_member("x-type", types);
}

/// Words that others keep for OpenAPI have its meaning only with a value that it takes.
bool is_other_value(const doc::Node& member) {
  const std::string_view key = member.key();
  return (key == "x-nullable" || key == "x-deprecated" || key == "x-writeOnly") &&
         !member.is_boolean();
}

/// Before find_row: most members of schemas are words without a line.
bool may_have_line(std::string_view key) {
  constexpr std::string_view kFirst = "$tpiadenowx";
  return !key.empty() && kFirst.find(key.front()) != std::string_view::npos;
}

/// What is written under `discriminator` for a member: what was kept of an OpenAPI document counts,
/// and stands for both of them. Null for all other members, and for what someone else named so.
const doc::Node* discriminator_of(const doc::Node& schema, const doc::Node& member) {
  if (member.key() != "discriminator" && member.key() != "x-discriminator") return nullptr;
  const doc::Node* kept = schema.find("x-discriminator");
  if (kept == nullptr || !kept->is_object()) return nullptr;
  const doc::Node* plain = schema.find("discriminator");
  const doc::Node* name = kept->find("propertyName");
  const bool same = plain == nullptr || (name != nullptr && equal(*name, *plain));
  return same ? kept : nullptr;
}

/// Writes it where the first of both stands; false if the member is no such one.
bool write_discriminator(FromSwagger& conversion, const doc::Node& schema,
                         const doc::Node& member) {
  const doc::Node* kept = discriminator_of(schema, member);
  if (kept == nullptr) return false;
  const doc::Node* plain = schema.find("discriminator");
  const bool first = plain == nullptr || &member == std::min(plain, kept);
  if (first) conversion.copy_member("discriminator", *kept);
  return true;
}

/// Members of that name are someone else's where they are no kept discriminators.
bool is_other_discriminator(const doc::Node& schema, const doc::Node& member) {
  return member.key() == "x-discriminator" && schema.find("discriminator") != nullptr;
}

bool skipped(const doc::Node& schema, std::string_view key) {
  if (key != "format") return false;
  const doc::Node* type = schema.find("type");
  return type != nullptr && type->text() == "file";
}

}  // namespace

void convert_schema(FromSwagger& conversion, const doc::Node& schema) {
  if (!schema.is_object()) return with_references(conversion, schema);
  conversion.out.begin_object();
  for (const doc::Node& member : schema.members()) {
    if (skipped(schema, member.key()) || write_discriminator(conversion, schema, member)) continue;
    if (member.key() == "type" && member.is_array()) {
      write_types(conversion, schema, member);
      continue;
    }
    const bool listed = may_have_line(member.key()) && !is_other_value(member) &&
                        !is_other_discriminator(schema, member);
    const Line* line = listed ? find_row<FromSwagger>(member.key(), kSchemaLines) : nullptr;
    convert_member(conversion, schema, member, line_of_kept_url(member, line));
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::from_swagger

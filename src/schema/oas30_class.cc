#include "schema/oas30_class.h"

#include <array>

#include "schema/java_strings.h"

namespace gwport::schema {
namespace {

using doc::Kind;

struct ClassRow {
  Oas30Class schema_class;
  std::string_view name;
  std::string_view type;
  std::string_view format;  ///< that chooses the class among those of its type
};

/// In the order of the enumeration.
constexpr std::array<ClassRow, 16> kClasses{{
    {Oas30Class::kSchema, "Schema", "", ""},
    {Oas30Class::kComposed, "ComposedSchema", "", ""},
    {Oas30Class::kArray, "ArraySchema", "array", ""},
    {Oas30Class::kObject, "ObjectSchema", "object", ""},
    {Oas30Class::kMap, "MapSchema", "object", ""},
    {Oas30Class::kInteger, "IntegerSchema", "integer", ""},
    {Oas30Class::kNumber, "NumberSchema", "number", ""},
    {Oas30Class::kBoolean, "BooleanSchema", "boolean", ""},
    {Oas30Class::kString, "StringSchema", "string", ""},
    {Oas30Class::kByteArray, "ByteArraySchema", "string", "byte"},
    {Oas30Class::kBinary, "BinarySchema", "string", "binary"},
    {Oas30Class::kDate, "DateSchema", "string", "date"},
    {Oas30Class::kDateTime, "DateTimeSchema", "string", "date-time"},
    {Oas30Class::kPassword, "PasswordSchema", "string", "password"},
    {Oas30Class::kEmail, "EmailSchema", "string", "email"},
    {Oas30Class::kUuid, "UUIDSchema", "string", "uuid"},
}};

const ClassRow& row(Oas30Class schema_class) {
  return kClasses[static_cast<std::size_t>(schema_class)];
}

Oas30Class class_by_type(std::string_view type, std::string_view format) {
  if (type == "object") return Oas30Class::kObject;
  Oas30Class found = Oas30Class::kSchema;
  for (auto at = static_cast<std::size_t>(Oas30Class::kInteger); at < kClasses.size(); ++at) {
    if (kClasses[at].type != type) continue;
    if (kClasses[at].format.empty()) found = kClasses[at].schema_class;
    if (!format.empty() && kClasses[at].format == format) return kClasses[at].schema_class;
  }
  return found;
}

}  // namespace

std::string_view name_of(Oas30Class schema_class) { return row(schema_class).name; }
std::string_view type_of(Oas30Class schema_class) { return row(schema_class).type; }

bool is_oas30_schema(const doc::Node& node) {
  if (!node.is_object()) return false;
  const doc::Node* ref = node.find("$ref");
  return ref == nullptr || ref->is_string();
}

const doc::Node* oas30_additional_properties(const SchemaMembers& members) {
  const doc::Node* given = members[Keyword::kAdditionalProperties];
  if (given == nullptr) return nullptr;
  if (given->is_boolean() || given->is_string()) return given;
  return is_oas30_schema(*given) ? given : nullptr;
}

Oas30Class oas30_class(const SchemaMembers& members) {
  if (members.of(Keyword::kItems, Kind::kObject) != nullptr) return Oas30Class::kArray;
  for (const Keyword parts : {Keyword::kAllOf, Keyword::kAnyOf, Keyword::kOneOf}) {
    if (members.of(parts, Kind::kArray) != nullptr) return Oas30Class::kComposed;
  }
  if (const doc::Node* additional = oas30_additional_properties(members)) {
    const bool no = additional->is_scalar() && !parse_boolean(additional->text());
    return no ? Oas30Class::kObject : Oas30Class::kMap;
  }
  const doc::Node* type = members.of(Keyword::kType, Kind::kString);
  const doc::Node* format = members.of(Keyword::kFormat, Kind::kString);
  if (type == nullptr) return Oas30Class::kSchema;
  return class_by_type(type->text(), format == nullptr ? "" : format->text());
}

}  // namespace gwport::schema

#include "schema/swagger2_class.h"

#include <array>
#include <string>

#include "schema/java_numbers.h"

namespace gwport::schema {
namespace {

using Class = Swagger2Class;
using Value = Swagger2Value;

constexpr bool kYes = true;
constexpr bool kNo = false;

/// In the order of the enumeration; rows with a type are tried in this order, which is the
/// library's: the format "" takes every format.
constexpr std::array<Swagger2ClassRow, 23> kClasses{{
    {Class::kNone, "", "", ""},
    {Class::kRef, "RefProperty", "", ""},
    {Class::kObject, "ObjectProperty", "", ""},
    {Class::kMap, "MapProperty", "", ""},
    {Class::kArray, "ArrayProperty", "", ""},
    {Class::kBareObject, "ObjectProperty", "object", ""},
    {Class::kBareArray, "ArrayProperty", "array", ""},
    {Class::kBoolean, "BooleanProperty", "boolean", "", Value::kBoolean, kNo, kNo, kYes, kYes},
    {Class::kByteArray, "ByteArrayProperty", "string", "byte", Value::kText, kNo, kYes, kYes},
    {Class::kBinary, "BinaryProperty", "string", "binary"},
    {Class::kDate, "DateProperty", "string", "date", Value::kText, kNo, kNo, kNo, kYes},
    {Class::kDateTime, "DateTimeProperty", "string", "date-time", Value::kText, kNo, kNo, kNo,
     kYes},
    {Class::kInt, "IntegerProperty", "integer", "int32", Value::kInt, kYes, kNo, kYes, kYes},
    {Class::kLong, "LongProperty", "integer", "int64", Value::kLong, kYes, kNo, kYes, kYes},
    {Class::kFloat, "FloatProperty", "number", "float", Value::kFloat, kYes, kNo, kYes, kYes},
    {Class::kDouble, "DoubleProperty", "number", "double", Value::kDouble, kYes, kNo, kYes, kYes},
    {Class::kInteger, "BaseIntegerProperty", "integer", "", Value::kLong, kYes},
    {Class::kDecimal, "DecimalProperty", "number", "", Value::kDouble, kYes},
    {Class::kFile, "FileProperty", "file", ""},
    {Class::kEmail, "EmailProperty", "string", "email", Value::kText, kNo, kYes, kYes, kYes},
    {Class::kUuid, "UUIDProperty", "string", "uuid", Value::kText, kNo, kYes, kYes, kYes},
    {Class::kUntyped, "UntypedProperty", "", ""},
    {Class::kString, "StringProperty", "string", "", Value::kText, kNo, kYes, kYes, kYes},
}};

const Swagger2ClassRow& row(Class property_class) {
  return kClasses[static_cast<std::size_t>(property_class)];
}

bool is_file(std::string_view type) {
  if (type.size() != 4) return false;
  constexpr std::string_view kFile = "file";
  for (std::size_t i = 0; i < 4; ++i) {
    if ((type[i] | 0x20) != kFile[i]) return false;
  }
  return true;
}

/// The class by type and format alone.
const Swagger2ClassRow& by_type(const doc::Node& schema, const std::string_view* type) {
  if (type == nullptr) return row(Class::kUntyped);
  if (is_file(*type)) return row(Class::kFile);
  std::string scratch;
  const doc::Node* given = schema.find("format");
  const std::string_view format = given == nullptr ? std::string_view{} : as_text(*given, scratch);
  for (const Swagger2ClassRow& each : kClasses) {
    if (each.type.empty() || each.type != *type) continue;
    if (each.format.empty() || each.format == format) return each;
  }
  return row(Class::kNone);
}

/// Whether the parser makes a property of the value of additionalProperties. One of unknown type
/// with `properties` counts without a look at its own additionalProperties, so that chains of them
/// take linear time.
bool makes_property(const doc::Node& schema) {
  if (schema.find("$ref") != nullptr || schema.find("properties") != nullptr) return true;
  const doc::Node* given = schema.find("type");
  if (given == nullptr) return true;
  std::string scratch;
  const std::string_view type = as_text(*given, scratch);
  return by_type(schema, &type).property_class != Class::kNone;
}

}  // namespace

const Swagger2ClassRow& swagger2_class(const doc::Node& schema, const std::string_view* type) {
  if (!schema.is_object()) return row(Class::kUntyped);
  if (schema.find("$ref") != nullptr) return row(Class::kRef);
  if ((type != nullptr && *type == "object") || schema.find("properties") != nullptr) {
    const doc::Node* additional = schema.find("additionalProperties");
    if (additional == nullptr || !additional->is_object()) return row(Class::kObject);
    if (makes_property(*additional)) return row(Class::kMap);
  }
  if (type != nullptr && *type == "array" && schema.find("items") != nullptr) {
    return row(Class::kArray);
  }
  return by_type(schema, type);
}

const Swagger2ClassRow& swagger2_class(const doc::Node& schema) {
  const doc::Node* given = schema.find("type");
  if (given == nullptr) return swagger2_class(schema, nullptr);
  std::string scratch;
  const std::string_view type = as_text(*given, scratch);
  return swagger2_class(schema, &type);
}

const std::string_view* swagger2_inferred_type(const doc::Node& schema) {
  static constexpr std::string_view kString = "string";
  static constexpr std::string_view kNumber = "number";
  static constexpr std::string_view kBoolean = "boolean";
  const doc::Node* values = schema.find("enum");
  if (schema.find("type") != nullptr || values == nullptr || !values->is_array()) return nullptr;
  if (values->size() == 0) return &kString;
  if (values->begin()->is_boolean()) return &kBoolean;
  return values->begin()->is_number() ? &kNumber : &kString;
}

}  // namespace gwport::schema

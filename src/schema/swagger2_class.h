// Which Java class the importer's parser makes of a Swagger 2.0 property schema.
#pragma once

#include <string_view>

#include "doc/node.h"

namespace gwport::schema {

enum class Swagger2Class {
  kNone,  ///< the parser makes nothing of it: the property vanishes
  kRef,
  kObject,
  kMap,
  kArray,
  kBareObject,  ///< an object whose additionalProperties were no schema
  kBareArray,   ///< an array without items
  kBoolean,
  kByteArray,
  kBinary,
  kDate,
  kDateTime,
  kInt,
  kLong,
  kFloat,
  kDouble,
  kInteger,
  kDecimal,
  kFile,
  kEmail,
  kUuid,
  kUntyped,
  kString,
};

/// How a class reads the texts of default, enum and example.
enum class Swagger2Value { kText, kBoolean, kInt, kLong, kFloat, kDouble };

/// What a class keeps besides the members that all have.
struct Swagger2ClassRow {
  Swagger2Class property_class;
  std::string_view name;  ///< of the Java class, as in "StringProperty"
  std::string_view type;  ///< that chooses the class, with the format; "" when others do
  std::string_view format;
  Swagger2Value value = Swagger2Value::kText;
  bool limits = false;   ///< minimum, maximum, multipleOf, exclusive...
  bool lengths = false;  ///< minLength, maxLength, pattern
  bool has_default = false;
  bool has_enum = false;
};

/// The class of a property schema whose type reads as `type` (null: it has none).
/// Source: inferred, swagger-core 1.5.18.
[[nodiscard]] const Swagger2ClassRow& swagger2_class(const doc::Node& schema,
                                                     const std::string_view* type);

/// The class of a property schema with the type that it states.
[[nodiscard]] const Swagger2ClassRow& swagger2_class(const doc::Node& schema);

/// The type that a schema without one gets from its enum where the parser looks for it: that of
/// the first value. Null when the schema has a type or no enum list.
[[nodiscard]] const std::string_view* swagger2_inferred_type(const doc::Node& schema);

}  // namespace gwport::schema

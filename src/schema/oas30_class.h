// Which Java class the importer's parser makes of an OpenAPI 3.0 schema: the class decides which
// values are kept, and its name stands in the service's warnings.
#pragma once

#include <string_view>

#include "schema/keywords.h"

namespace gwport::schema {

enum class Oas30Class {
  kSchema,
  kComposed,
  kArray,
  kObject,
  kMap,
  kInteger,
  kNumber,
  kBoolean,
  kString,
  kByteArray,
  kBinary,
  kDate,
  kDateTime,
  kPassword,
  kEmail,
  kUuid,
};

/// The class by allOf/anyOf/oneOf, items, additionalProperties, type and format, in that order.
/// Source: inferred, swagger-parser 2.0.17; `StringSchema` is reported from the service.
[[nodiscard]] Oas30Class oas30_class(const SchemaMembers& members);

/// "StringSchema" and so on.
[[nodiscard]] std::string_view name_of(Oas30Class schema_class);

/// The type that the class brings along, "" for those that take it from the document.
[[nodiscard]] std::string_view type_of(Oas30Class schema_class);

/// Whether the parser makes a schema of the node: an object whose $ref, if any, is text.
[[nodiscard]] bool is_oas30_schema(const doc::Node& node);

/// The additionalProperties that the parser sees: a schema object or a boolean (a string is parsed
/// as one); null for anything else.
[[nodiscard]] const doc::Node* oas30_additional_properties(const SchemaMembers& members);

}  // namespace gwport::schema

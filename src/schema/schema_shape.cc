#include "schema/schema_shape.h"

#include "schema/oas30_class.h"
#include "schema/oas30_text.h"
#include "schema/swagger2_class.h"
#include "schema/swagger2_text.h"

namespace gwport::schema {
namespace {

SchemaKind oas30_kind(const doc::Node& schema) {
  if (!is_oas30_schema(schema)) return {};
  if (schema.find("$ref") != nullptr) return {SchemaShape::kReference, {}};
  const Oas30Class schema_class = oas30_class(SchemaMembers(schema));
  const bool model = schema_class >= Oas30Class::kComposed && schema_class <= Oas30Class::kMap;
  return {model ? SchemaShape::kModel : SchemaShape::kOther, name_of(schema_class)};
}

/// A body schema of any type is a model for the parser.
SchemaKind swagger2_model_kind(const doc::Node& schema) {
  if (!is_swagger2_model(schema)) return {};
  const bool ref = schema.find("$ref") != nullptr;
  return {ref ? SchemaShape::kReference : SchemaShape::kModel, {}};
}

SchemaKind swagger2_response_kind(const doc::Node& schema) {
  if (!is_swagger2_model(schema)) return {};
  const Swagger2ClassRow& row = swagger2_class(schema);
  switch (row.property_class) {
    case Swagger2Class::kNone:
      return {};
    case Swagger2Class::kRef:
      return {SchemaShape::kReference, {}};
    case Swagger2Class::kObject:
    case Swagger2Class::kMap:
    case Swagger2Class::kArray:
    case Swagger2Class::kBareObject:
    case Swagger2Class::kBareArray:
      return {SchemaShape::kModel, {}};
    default:
      return {SchemaShape::kOther, row.name};
  }
}

}  // namespace

SchemaKind schema_kind(const doc::Node& schema, SchemaPlace place, doc::Dialect dialect) {
  if (dialect == doc::Dialect::kOpenApi3) return oas30_kind(schema);
  return place == SchemaPlace::kResponse ? swagger2_response_kind(schema)
                                         : swagger2_model_kind(schema);
}

void write_schema(const doc::Node& schema, SchemaPlace place, doc::Dialect dialect,
                  References& references, doc::Sink& sink) {
  if (dialect == doc::Dialect::kOpenApi3) return write_oas30_schema(schema, references, sink);
  if (place == SchemaPlace::kResponse) {
    return write_swagger2_property(schema, PropertyPlace::kAlone, references, sink);
  }
  write_swagger2_model(schema, references, sink);
}

}  // namespace gwport::schema

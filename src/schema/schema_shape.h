// What a body or response schema is for the importer: a reference, a model to be, or neither.
#pragma once

#include <string_view>

#include "doc/dialect.h"
#include "doc/node.h"
#include "doc/sink.h"
#include "schema/references.h"

namespace gwport::schema {

/// Where a schema stands. A Swagger 2.0 response is read as a property, a body as a model.
enum class SchemaPlace { kDefinition, kRequest, kResponse };

enum class SchemaShape {
  kNone,       ///< the parser makes nothing of it
  kReference,  ///< its $ref counts, nothing else
  kModel,      ///< becomes a model: objects, arrays, compositions
  kOther,      ///< strings, numbers, booleans, schemas without type
};

struct SchemaKind {
  SchemaShape shape = SchemaShape::kNone;
  std::string_view class_name;  ///< of the parser's Java class, for kOther
};

/// Source: reported for OpenAPI 3.0 (objects become models, strings are `StringSchema`); other
/// classes and Swagger 2.0 inferred from the parser library.
[[nodiscard]] SchemaKind schema_kind(const doc::Node& schema, SchemaPlace place,
                                     doc::Dialect dialect);

/// Writes the text of the model. The schema's shape must not be kNone.
void write_schema(const doc::Node& schema, SchemaPlace place, doc::Dialect dialect,
                  References& references, doc::Sink& sink);

}  // namespace gwport::schema

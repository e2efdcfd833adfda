// The text of a model out of an OpenAPI 3.0 schema.
#pragma once

#include "doc/node.h"
#include "doc/sink.h"
#include "schema/references.h"

namespace gwport::schema {

/// Writes the schema as the importer stores it: the members that the parser's class keeps, in the
/// order of that class, `required` sorted, references rewritten, vendor extensions last.
/// `schema` must be one (is_oas30_schema).
/// Source: recorded for required, type, properties, description, format, items and minItems
/// (circular models; request models of an OpenAPI 3.0 document); the rest is inferred from
/// swagger-parser 2.0.17 and swagger-core 2.1.1, whose order agrees with every recording.
void write_oas30_schema(const doc::Node& schema, References& references, doc::Sink& sink);

}  // namespace gwport::schema

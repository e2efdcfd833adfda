// The text of a model out of a Swagger 2.0 schema.
#pragma once

#include "doc/node.h"
#include "doc/sink.h"
#include "schema/references.h"

namespace gwport::schema {

/// Whether the parser makes a model of a definition or of a body's schema: an object whose $ref, if
/// any, is text.
[[nodiscard]] bool is_swagger2_model(const doc::Node& node);

/// Writes a definition, or the schema of a body parameter, as the importer stores it.
/// Source: recorded for type and properties (request models of a Swagger 2.0 document); the rest is
/// inferred from swagger-parser 1.0.34 and swagger-core 1.5.18, whose order agrees with every
/// export. Those versions lose lengths, limits and patterns of definitions (not of properties),
/// boolean additionalProperties, and `properties` that hold none.
void write_swagger2_model(const doc::Node& schema, References& references, doc::Sink& sink);

/// Where a property stands: it decides what the parser looks at.
enum class PropertyPlace {
  kModel,  ///< in `properties` or `items` of a model: xml is kept, a missing type comes from enum
  kAlone,  ///< additionalProperties of a model, schema of a response: xml is kept
  kInner,  ///< inside another property
};

/// Writes a property. Its class must not be kNone.
/// Source: inferred, as above.
void write_swagger2_property(const doc::Node& schema, PropertyPlace place, References& references,
                             doc::Sink& sink);

}  // namespace gwport::schema

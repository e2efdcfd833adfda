// default, example and enum of an OpenAPI 3.0 schema: what its class makes of them.
#pragma once

#include <string_view>

#include "doc/sink.h"
#include "schema/oas30_class.h"

namespace gwport::schema {

/// Writes `"default" : ...` unless the class or the type refuses the value. `type` is the schema's
/// final type; without one every default is dropped.
void write_oas30_default(const doc::Node& value, Oas30Class schema_class, std::string_view type,
                         doc::Sink& sink);

/// Writes `"example" : ...` unless the value is blank or the class can't take it.
void write_oas30_example(const doc::Node& value, Oas30Class schema_class, doc::Sink& sink);

/// Writes `"enum" : [ ... ]` of an array; values that the class can't take become null, those that
/// it can't decode vanish, and so does an empty list.
void write_oas30_enum(const doc::Node& values, Oas30Class schema_class, doc::Sink& sink);

}  // namespace gwport::schema

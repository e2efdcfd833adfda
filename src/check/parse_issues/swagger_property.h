// Schemas of Swagger 2.0 that the parser library reads as properties: inside definitions, of
// responses, headers and items.
#pragma once

#include "check/parse_issues/messages.h"
#include "doc/node.h"

namespace gwport::check {

/// Reports where the library breaks off over a schema that it reads as a property of its own:
/// minimum, maximum or multipleOf that is no number, an enum or the `required` of an object that is
/// no list, and xml that is no object. Linear in the size of the schema.
/// Source: inferred from the source of swagger-core 1.5.13 to 1.5.18, which agree in this (1.5.9
/// took a text for a limit); the words are ours.
void check_property(const doc::Node& schema, Messages& messages);

/// Whether the library is sure to make a property of a schema or parameter with this `type`, or
/// with none.
[[nodiscard]] bool has_known_type(const doc::Node& schema);

}  // namespace gwport::check

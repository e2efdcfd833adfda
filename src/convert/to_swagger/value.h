// What OpenAPI says about a value in a schema, and Swagger beside its parameter or header.
#pragma once

#include "convert/to_swagger/to_swagger.h"
#include "convert/values.h"

namespace gwport::convert::to_swagger {

/// Whether the words of the schema can stand beside a parameter, and lead back to the schema. That
/// of `items` may have extensions.
[[nodiscard]] bool is_plain(const doc::Node& schema, bool items = false);

/// Writes what can be said of the schema as members of a parameter or header, and reports what
/// can't. References are followed. The type is `string` where Swagger has no such type: it asks for
/// one.
void write_words(ToSwagger& conversion, const doc::Node& schema);

/// Whether the type of a schema is one that parameters have: no object, no reference.
[[nodiscard]] bool is_simple_type(const doc::Node& schema);

/// The same for a field of a form, with its description and extensions; `file`: as a file.
void write_field_words(ToSwagger& conversion, const doc::Node& field, bool file);

/// Writes collectionFormat for the style and explode of a list, or keeps them.
void write_format(ToSwagger& conversion, const doc::Node& holder, bool list, ListPlace place);

}  // namespace gwport::convert::to_swagger

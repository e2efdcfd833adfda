// What Swagger says about a value beside its parameter or header, and OpenAPI in a schema.
#pragma once

#include "convert/from_swagger/from_swagger.h"
#include "convert/values.h"

namespace gwport::convert::from_swagger {

/// Reports a parameter, header or items object whose type is none of Swagger's.
void check_type(FromSwagger& conversion, const doc::Node& holder);

/// Writes the members of the schema object of a parameter, header or items object.
void write_value_words(FromSwagger& conversion, const doc::Node& holder);

/// Writes the style and explode that stand for the collectionFormat of a parameter, header or form
/// parameter. What no style stands for is reported and kept.
void write_style(FromSwagger& conversion, const doc::Node& holder, ListPlace place);

/// Whether write_style would write anything.
[[nodiscard]] bool has_style(const doc::Node& holder, ListPlace place);

}  // namespace gwport::convert::from_swagger

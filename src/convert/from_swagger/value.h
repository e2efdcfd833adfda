// What Swagger says about a value beside its parameter or header, and OpenAPI in a schema.
#pragma once

#include "convert/from_swagger/from_swagger.h"

namespace gwport::convert::from_swagger {

/// Whether a member of a parameter or header belongs into the schema.
[[nodiscard]] bool is_value_word(std::string_view key);

/// Writes the members of the schema object of a parameter, header or items object.
void write_value_words(FromSwagger& conversion, const doc::Node& holder);

/// Where a list of values stands: what its collectionFormat may be depends on it.
enum class ListPlace { kQuery, kSimple, kUrlEncoded, kMultipart };

/// Writes the style and explode that stand for the collectionFormat of a parameter, header or form
/// parameter. What no style stands for is reported and kept.
void write_style(FromSwagger& conversion, const doc::Node& holder, ListPlace place);

/// Whether write_style would write anything.
[[nodiscard]] bool has_style(const doc::Node& holder, ListPlace place);

}  // namespace gwport::convert::from_swagger

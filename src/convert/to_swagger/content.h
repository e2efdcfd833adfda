// The content of bodies and responses.
#pragma once

#include "convert/to_swagger/to_swagger.h"

namespace gwport::convert::to_swagger {

/// The schema that Swagger gets: that of the first media type with one; null when none has one.
[[nodiscard]] const doc::Node* first_schema(const doc::Node* content);

/// The media types that count for `produces` and `consumes`, in order, added to those in `types`.
void add_types(ToSwagger& conversion, const doc::Node* content, MediaTypes& types);

/// Reports the schemas that differ from `schema`, and the members of media types other than
/// `schema` and `known`. Gives whether nothing was found: the content comes back as it was.
[[nodiscard]] bool check_content(ToSwagger& conversion, const doc::Node& content,
                                 const doc::Node* schema, std::string_view known);

/// The content of the operation's responses.
[[nodiscard]] MediaTypes types_of_responses(ToSwagger& conversion, const doc::Node& operation);

/// Writes `consumes` or `produces` of an operation whose content has those types; x-consumes and
/// x-produces win.
void write_types(ToSwagger& conversion, const doc::Node& operation, std::string_view key,
                 const MediaTypes& types);

}  // namespace gwport::convert::to_swagger

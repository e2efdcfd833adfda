// consumes and produces, which OpenAPI says by the content of bodies and responses.
#pragma once

#include "convert/from_swagger/from_swagger.h"

namespace gwport::convert::from_swagger {

inline constexpr std::string_view kConsumes = "consumes";
inline constexpr std::string_view kProduces = "produces";

/// The list that an object names itself; null when it has none.
[[nodiscard]] const doc::Node* own_list(const doc::Node& object, std::string_view key);

/// The texts of a list, each once; `otherwise` when there is no list or nothing in it.
[[nodiscard]] MediaTypes texts_of(const doc::Node* list, const MediaTypes& otherwise);

/// The types that the content of the operation's responses will have, as the way back sees them.
[[nodiscard]] MediaTypes content_of_responses(const FromSwagger& conversion,
                                              const doc::Node& operation);

/// Writes x-consumes or x-produces of an operation, if the way back would not find by `content`
/// what the operation says.
void keep_list(FromSwagger& conversion, const doc::Node& operation, std::string_view key,
               const MediaTypes& content);

/// Whether some operation leaves its list to a root that has none: for keeps_consumes and
/// keeps_produces.
[[nodiscard]] bool leaves_list_open(const FromSwagger& conversion, std::string_view key);

}  // namespace gwport::convert::from_swagger

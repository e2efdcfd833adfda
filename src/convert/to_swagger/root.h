// Parts of the root.
#pragma once

#include "convert/to_swagger/to_swagger.h"

namespace gwport::convert::to_swagger {

/// Writes host, basePath and schemes, and keeps what they can't say.
void write_servers(ToSwagger& conversion, const doc::Node& servers);

/// The schemes of a Swagger document that its urls don't say; null where the urls have schemes, as
/// x-schemes is someone else's extension then.
[[nodiscard]] const doc::Node* find_kept_schemes(const doc::Node& root);

/// Writes definitions, responses, parameters and securityDefinitions as members of the root, and
/// the rest of components under x-components.
void write_components(ToSwagger& conversion, const doc::Node& components);

/// The sections of components; null when there are none.
[[nodiscard]] const doc::Node* section_of(const doc::Node& root, std::string_view name);

}  // namespace gwport::convert::to_swagger

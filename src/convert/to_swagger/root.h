// Parts of the root.
#pragma once

#include "convert/to_swagger/to_swagger.h"

namespace gwport::convert::to_swagger {

/// Writes host, basePath and schemes, and keeps what they can't say.
void write_servers(ToSwagger& conversion, const doc::Node& servers);

/// Writes definitions, responses, parameters and securityDefinitions as members of the root, and
/// the rest of components under x-components.
void write_components(ToSwagger& conversion, const doc::Node& components);

/// The sections of components; null when there are none.
[[nodiscard]] const doc::Node* section_of(const doc::Node& root, std::string_view name);

}  // namespace gwport::convert::to_swagger

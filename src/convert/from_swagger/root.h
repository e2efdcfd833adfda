// Parts of the root.
#pragma once

#include "convert/from_swagger/from_swagger.h"

namespace gwport::convert::from_swagger {

/// Whether a member of the root goes into the servers, and nowhere else.
[[nodiscard]] bool is_of_servers(const doc::Node& member);
/// Writes the servers, and what of host, basePath and schemes does not come back out of them.
void write_servers(FromSwagger& conversion);

/// Whether a member of the root goes into components.
[[nodiscard]] bool is_of_components(const doc::Node& member);
void write_components(FromSwagger& conversion);

}  // namespace gwport::convert::from_swagger

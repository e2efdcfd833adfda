// `content` of a request body or response in OpenAPI 3.0.
#pragma once

#include <vector>

#include "doc/node.h"
#include "read/shared/operation.h"

namespace gwport::read::oas30 {

/// The schemas by media type; media types without a schema are left out.
[[nodiscard]] std::vector<MediaSchema> read_content(const doc::Node& holder);

}  // namespace gwport::read::oas30

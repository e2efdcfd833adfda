// How a documentation location is shown to people.
#pragma once

#include <string>
#include <string_view>

#include "model/entities.h"

namespace gwport::model {

/// The fields that are not empty, as in "RESPONSE GET /pets 404".
[[nodiscard]] std::string location_text(std::string_view type, std::string_view method,
                                        std::string_view path, std::string_view status_code,
                                        std::string_view name);

/// The same for a location.
[[nodiscard]] std::string location_text(const DocumentationPartLocation& location);

}  // namespace gwport::model

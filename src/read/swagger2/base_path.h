// basePath of Swagger 2.0.
#pragma once

#include <string>

#include "read/shared/context.h"

namespace gwport::read::swagger2 {

/// The text of `basePath`, empty without one. Any scalar is text.
[[nodiscard]] std::string read_base_path(Context& context);

}  // namespace gwport::read::swagger2

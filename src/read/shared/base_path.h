// The basepath parameter of an import.
#pragma once

#include <string>
#include <string_view>

#include "read/read.h"

namespace gwport::read {

/// What goes in front of every path: "" for ignore, the whole base path for prepend, all but its
/// first segment for split. Slashes at the end and double ones are dropped.
/// Source: developer guide, "Set the OpenAPI basePath property"; recorded.
[[nodiscard]] std::string path_prefix(std::string_view base_path, BasePath mode);

}  // namespace gwport::read

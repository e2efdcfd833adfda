// Server Objects of OpenAPI 3.0: where the base path comes from.
#pragma once

#include <string>

#include "read/shared/context.h"

namespace gwport::read::oas30 {

/// The default of the first variable named basePath, of whichever server and even if no url
/// mentions it; else the path of the first server's url, with other variables replaced by their
/// defaults. More than one server is reported. Source: developer guide, "Set the OpenAPI basePath
/// property"; recorded for a variable that no url mentions and for a url path; other variables:
/// inferred.
[[nodiscard]] std::string read_base_path(Context& context);

}  // namespace gwport::read::oas30

// The findings of a document, and those that comments in it announce.
#pragma once

#include <string>
#include <string_view>

namespace gwport {

/// "line: id" for each finding of lint in the file, a line each, in the order of the lines. Of a
/// file that begins with "# endpointConfigurationTypes=PRIVATE" with that parameter.
[[nodiscard]] std::string lint_file(const std::string& path);

/// The same of what comments at the ends of lines announce: `id` for "# here", and each ID of
/// "# also ID, ID".
[[nodiscard]] std::string announced(const std::string& path, std::string_view id = {});

}  // namespace gwport

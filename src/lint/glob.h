// Patterns of paths in the configuration.
#pragma once

#include <string_view>

namespace gwport::lint {

/// Whether a pattern means a path or a folder above it, as .gitignore does: within one name as
/// lint/name_pattern.h says, a part `**` for any number of folders. A pattern without a slash (one
/// at its end does not count) means a name in any folder; any other begins at the folder of the
/// configuration, from which the path is relative, too.
///
/// Takes at most time in proportion to the product of both lengths, squared.
[[nodiscard]] bool glob_matches(std::string_view pattern, std::string_view path);

}  // namespace gwport::lint

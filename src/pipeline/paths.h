// Names of files, compared and shortened as texts: nothing is looked up.
#pragma once

#include <string>
#include <string_view>

namespace gwport::pipeline {

/// The path from the root, without `.`, `..`, repeated slashes and one at the end.
[[nodiscard]] std::string absolute_path(const std::string& path);

/// The folder that an absolute path is in.
[[nodiscard]] std::string folder_of(const std::string& absolute);

/// Whether an absolute path leads into an absolute folder.
[[nodiscard]] bool is_below(const std::string& folder, const std::string& absolute);

/// An absolute path as it is seen from an absolute folder; one that is not below it stays as it is,
/// without the slash in front.
[[nodiscard]] std::string below(const std::string& folder, const std::string& absolute);

/// An absolute path as people want to read it: from the current folder if it is below that.
[[nodiscard]] std::string shown_path(const std::string& absolute);

}  // namespace gwport::pipeline

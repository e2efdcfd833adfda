// The entries of a folder.
#pragma once

#include <string>
#include <vector>

namespace gwport::pipeline {

struct Listing {
  std::vector<std::string> names;  ///< in byte order, without those that begin with a dot
  std::string error;               ///< why some or all are missing, empty if none is
};

[[nodiscard]] Listing list_folder(const std::string& path);

/// FOLDER/NAME; just the name if the folder is empty.
[[nodiscard]] std::string join(const std::string& folder, const std::string& name);

}  // namespace gwport::pipeline

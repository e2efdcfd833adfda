// Reading and finding files; write.h writes them. The rest of gwport works on texts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gwport::pipeline {

/// The most that is read from one input, inclusive, in bytes. The service takes 6 MB; this only
/// keeps endless inputs such as /dev/zero from filling the memory.
inline constexpr std::size_t kMaxInputBytes = std::size_t{256} << 20;

/// What reading gave: a text, or the reason why there is none (the system's words).
struct FileText {
  std::optional<std::string> text;
  std::string error;
};

/// Reads a whole file; a directory is an error.
[[nodiscard]] FileText read_file(const std::string& path);

/// Reads standard input to its end.
[[nodiscard]] FileText read_standard_input();

/// A file to work on. `error` is set instead when it can't be looked at.
struct FoundFile {
  std::string path;
  bool in_directory = false;  ///< found in a directory, not named by the user
  std::string error;
};

/// A file stands for itself, a directory for every .json, .yaml and .yml file in it and below, in
/// byte order of the names. Hidden entries are left out; links to directories inside a directory
/// are not followed (so no loop can occur), links to files are.
[[nodiscard]] std::vector<FoundFile> find_files(const std::string& path);

}  // namespace gwport::pipeline

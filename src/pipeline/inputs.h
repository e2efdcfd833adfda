// Finding the files that a command works on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwport::pipeline {

/// A file to work on. `error` is set instead when it can't be looked at.
struct Input {
  std::string path;  ///< "-": standard input
  /// Its place in a tree of results, relative: where it stands below the folder that led to it, the
  /// fixed part of the pattern, or the current folder (lists); else its name.
  std::string place;
  bool named = true;  ///< by the user; else found in a folder, by a pattern or in a list
  std::string error;
};

/// What the user names stands for itself when it is a file or "-", for what is in it and below when
/// it is a folder, and else for what it matches when it is a pattern (pipeline/glob.h).
///
/// A folder stands for every .json, .yaml and .yml file in byte order of the names. Hidden entries
/// are left out; links to folders inside a folder are not followed (so no loop can occur), links
/// to files are. `left_out` is a folder that is not walked into, empty for none: earlier results.
[[nodiscard]] std::vector<Input> find_inputs(const std::string& named,
                                             const std::string& left_out = {});

/// Whether it is a folder or a pattern, and not a file or "-".
[[nodiscard]] bool stands_for_others(const std::string& named);

/// As find_inputs() for a path out of a list, where patterns mean themselves. Nothing for one that
/// leads into `left_out`: a list of all files of a repository names earlier results, too.
[[nodiscard]] std::vector<Input> find_listed(const std::string& path,
                                             const std::string& left_out = {});

/// The paths of a list: one a line (LF or CRLF, empty lines do not count), or each ended by a NUL
/// if there is one. They are valid as long as the text.
[[nodiscard]] std::vector<std::string_view> paths_of_list(std::string_view text);

}  // namespace gwport::pipeline

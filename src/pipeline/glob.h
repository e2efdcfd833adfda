// Patterns of file names, for shells that do not expand them (or not all).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwport::pipeline {

/// The folder that a pattern begins with, as far as it is fixed: "specs" of "specs/*/a-*.yaml";
/// empty for none.
[[nodiscard]] std::string fixed_part(std::string_view pattern);

/// What exists and matches: within a name as lint/name_pattern.h says, a whole part `**` any number
/// of folders, also none. Hidden names (with a dot in front) match no pattern, only a part that is
/// their name; `**` follows no links. In byte order of the names, folder by folder, each path once.
[[nodiscard]] std::vector<std::string> matches(const std::string& pattern);

}  // namespace gwport::pipeline

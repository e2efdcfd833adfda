// Patterns of file names, for shells that do not expand them (or not all).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwport::pipeline {

/// Whether a text has a `*`, a `?` or a `[` with its `]`.
[[nodiscard]] bool is_pattern(std::string_view text);

/// The folder that a pattern begins with, as far as it is fixed: "specs" of "specs/*/a-*.yaml";
/// empty for none.
[[nodiscard]] std::string fixed_part(std::string_view pattern);

/// What exists and matches: `*`, `?` and `[...]` match within a name, as in a shell, a whole part
/// `**` any number of folders, also none. Hidden names match only a part that begins with a dot;
/// `**` follows no links. In byte order of the names, folder by folder, each path once.
[[nodiscard]] std::vector<std::string> matches(const std::string& pattern);

}  // namespace gwport::pipeline

// The parts of a path between slashes.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

namespace gwport::read {

/// Longest path taken, in bytes with the prefix, inclusive: resources, documentation parts and
/// messages repeat it. A method's ARN has at most 1,600 (developer guide, quotas).
inline constexpr std::size_t kLongestPath = 2048;

/// Takes the first segment off a path; empty ones are skipped. Null at the end.
[[nodiscard]] inline std::optional<std::string_view> next_segment(std::string_view& path) {
  path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
  if (path.empty()) return std::nullopt;
  const std::size_t end = std::min(path.find('/'), path.size());
  const std::string_view segment = path.substr(0, end);
  path.remove_prefix(end);
  return segment;
}

}  // namespace gwport::read

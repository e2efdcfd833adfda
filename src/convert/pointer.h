// JSON pointers taken apart without decoding them.
#pragma once

#include <string_view>

namespace gwport::convert {

/// Takes the first token off a pointer that begins with a slash; empty when there is none.
[[nodiscard]] inline std::string_view take_token(std::string_view& pointer) {
  if (pointer.empty()) return {};
  pointer.remove_prefix(1);
  const std::size_t end = pointer.find('/') == pointer.npos ? pointer.size() : pointer.find('/');
  const std::string_view token = pointer.substr(0, end);
  pointer.remove_prefix(end);
  return token;
}

}  // namespace gwport::convert

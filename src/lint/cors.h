// What rules ask about CORS headers.
#pragma once

#include <string_view>

#include "doc/node.h"

namespace gwport::lint {

inline constexpr std::string_view kAllowOrigin = "Access-Control-Allow-Origin";

/// A method as a path item names it, and as HTTP does.
struct Verb {
  std::string_view key;
  std::string_view name;
};

/// Whether the operation's integration has a response that sets the header, whatever the value.
[[nodiscard]] bool sets_header(const doc::Node& operation, std::string_view header);

}  // namespace gwport::lint

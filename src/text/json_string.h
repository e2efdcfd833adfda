// JSON strings out of their source text.
#pragma once

#include <cstddef>
#include <string_view>

#include "doc/arena.h"

namespace gwport::text {

/// A string that was read.
struct JsonString {
  std::string_view value;  ///< a view into the text, or into the arena if there was an escape
  std::size_t end = 0;  ///< one past the closing quote; 0 if the text holds no valid string there
};

/// Reads the string whose opening quote stands at `begin`. Invalid UTF-8, control characters, wrong
/// escapes and lone surrogates make it invalid.
[[nodiscard]] JsonString read_json_string(std::string_view text, std::size_t begin,
                                          doc::Arena& arena);

}  // namespace gwport::text

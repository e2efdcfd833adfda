// Long texts, handed on piece by piece.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace gwport::report {

/// Takes the next piece of a text, which is gone after the call.
using Take = std::function<void(std::string_view)>;

/// Hands the text on and empties it, once it is long enough for that to be worthwhile.
inline void pass_on(std::string& text, const Take& take) {
  constexpr std::size_t kPiece = std::size_t{64} << 10;  // bytes
  if (text.size() < kPiece) return;
  take(text);
  text.clear();
}

}  // namespace gwport::report

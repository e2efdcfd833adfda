// Sets of bytes, for searches in texts that every document has by the thousand.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gwport::doc {

/// Some bytes. A look-up is one load, where std::string_view::find_first_of calls memchr for each
/// byte of the text.
class CharSet {
 public:
  explicit constexpr CharSet(std::string_view bytes) {
    for (const char c : bytes) in_[static_cast<unsigned char>(c)] = true;
  }

  [[nodiscard]] constexpr bool contains(char c) const { return in_[static_cast<unsigned char>(c)]; }

  /// The place of the text's first byte in the set, from `at` on; npos without one.
  [[nodiscard]] constexpr std::size_t find_in(std::string_view text, std::size_t at = 0) const {
    for (; at < text.size(); ++at) {
      if (contains(text[at])) return at;
    }
    return std::string_view::npos;
  }

 private:
  std::array<bool, 256> in_{};
};

}  // namespace gwport::doc

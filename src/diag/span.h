// Places in a source text.
#pragma once

#include <cstdint>

namespace gwport::diag {

/// A half-open range of byte offsets, [begin, end), into one source text (below 4 GiB).
/// A span with begin == end == kNowhere stands for "no place in the text".
struct Span {
  static constexpr std::uint32_t kNowhere = 0xffffffffU;
  std::uint32_t begin = kNowhere;
  std::uint32_t end = kNowhere;

  [[nodiscard]] bool known() const { return begin != kNowhere; }
  friend bool operator==(const Span&, const Span&) = default;
};

}  // namespace gwport::diag

// From counts of characters to byte offsets.
#pragma once

#include <cstdint>
#include <string_view>

namespace gwport::text {

/// Converts character indexes (as libyaml counts them) to byte offsets in valid UTF-8. Indexes that
/// rise, or fall back a little, cost linear time altogether.
class ByteOffsets {
 public:
  /// `start`: byte offset of character 0; `ascii`: how many bytes from there on are known to be
  /// ASCII.
  ByteOffsets(std::string_view text, std::uint32_t start, std::uint32_t ascii)
      : text_(text), start_(start), ascii_(ascii), at_(start + ascii), index_(ascii) {}

  [[nodiscard]] std::uint32_t of(std::size_t index) {
    if (index <= ascii_) return start_ + static_cast<std::uint32_t>(index);
    while (index_ < index && at_ < text_.size()) forward();
    while (index_ > index) back();
    return at_;
  }

 private:
  [[nodiscard]] bool inside(std::uint32_t at) const {
    return at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80;
  }
  void forward() {
    do ++at_;
    while (inside(at_));
    ++index_;
  }
  void back() {
    do --at_;
    while (inside(at_));
    --index_;
  }

  std::string_view text_;
  std::uint32_t start_;
  std::uint32_t ascii_;
  std::uint32_t at_;   // the byte offset ...
  std::size_t index_;  // ... of this character
};

}  // namespace gwport::text

// Columns in characters, where bytes won't do.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gwport::report {

/// Counts the characters (Unicode code points) of parts of one UTF-8 text, which must outlive it.
/// Takes time in proportion to the text once, and none worth mentioning for every question after
/// that: a document of one long line may have a thousand findings.
class CharacterCount {
 public:
  explicit CharacterCount(std::string_view text) : text_(text) {}

  /// How many characters begin in [begin, end), offsets in bytes. What is no UTF-8 counts as a
  /// reader that goes on would: a byte that continues nothing is part of what stands before it.
  [[nodiscard]] std::uint32_t between(std::uint32_t begin, std::uint32_t end);

 private:
  [[nodiscard]] std::uint32_t continuing_before(std::uint32_t offset);

  std::string_view text_;
  std::vector<std::uint32_t> continuing_;  // bytes that continue a character, before each block
};

}  // namespace gwport::report

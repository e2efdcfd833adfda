// Equality of short texts.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace gwport::doc {

namespace detail {
template <class Word>
[[nodiscard]] inline bool same_word(const char* a, const char* b) {
  Word one;
  Word other;
  std::memcpy(&one, a, sizeof one);
  std::memcpy(&other, b, sizeof other);
  return one == other;
}

/// Texts of one to two words, as two words that may overlap.
template <class Word>
[[nodiscard]] inline bool same_words(const char* a, const char* b, std::size_t size) {
  const std::size_t last = size - sizeof(Word);
  return same_word<Word>(a, b) && same_word<Word>(a + last, b + last);
}
}  // namespace detail

/// Whether two texts are equal. Keys are short, and compared by the million: the call of memcmp
/// that
/// == ends in took more time than the comparison.
[[nodiscard]] constexpr bool same_text(std::string_view a, std::string_view b) {
  if (std::is_constant_evaluated()) return a == b;
  const std::size_t size = a.size();
  if (size != b.size()) return false;
  if (size > 16) return std::memcmp(a.data(), b.data(), size) == 0;
  if (size >= 8) return detail::same_words<std::uint64_t>(a.data(), b.data(), size);
  if (size >= 4) return detail::same_words<std::uint32_t>(a.data(), b.data(), size);
  if (size >= 2) return detail::same_words<std::uint16_t>(a.data(), b.data(), size);
  return size == 0 || a[0] == b[0];
}

}  // namespace gwport::doc

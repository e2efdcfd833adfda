// Finds the bytes of JSON strings that do not stand for themselves, sixteen at a time.
#pragma once

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <cstddef>
#include <cstdint>

namespace gwport::text {

/// Bytes that are looked at together.
inline constexpr std::size_t kBlock = 16;

#if defined(__SSE2__)

namespace detail {
/// All bits of the bytes that are a quote, a backslash, a control character, or `also`.
[[nodiscard]] inline __m128i special_of(__m128i block, char also) {
  const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1F)), block);
  const __m128i quotes = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
  const __m128i backslashes = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
  const __m128i others = _mm_cmpeq_epi8(block, _mm_set1_epi8(also));
  return _mm_or_si128(_mm_or_si128(control, others), _mm_or_si128(quotes, backslashes));
}

[[nodiscard]] inline __m128i block_at(const char* from) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
}
}  // namespace detail

/// Which of the kBlock bytes are a quote, a backslash, a control character or `also` (give '"' for
/// none): the lowest bit stands for the first byte.
[[nodiscard]] inline unsigned special_bytes(const char* from, char also) {
  return static_cast<unsigned>(_mm_movemask_epi8(detail::special_of(detail::block_at(from), also)));
}

/// The same with the bytes above ASCII.
[[nodiscard]] inline unsigned special_or_high_bytes(const char* from, char also) {
  const __m128i block = detail::block_at(from);
  return static_cast<unsigned>(
      _mm_movemask_epi8(_mm_or_si128(detail::special_of(block, also), block)));
}

/// Whether a byte of the two words is special, as in special_bytes().
[[nodiscard]] inline bool has_special(std::uint64_t first, std::uint64_t last, char also) {
  const __m128i block = _mm_set_epi64x(static_cast<long long>(last), static_cast<long long>(first));
  return _mm_movemask_epi8(detail::special_of(block, also)) != 0;
}

#else

namespace detail {
[[nodiscard]] constexpr bool is_special(unsigned char c, char also) {
  return c < 0x20 || c == '"' || c == '\\' || c == static_cast<unsigned char>(also);
}
}  // namespace detail

[[nodiscard]] inline unsigned special_bytes(const char* from, char also) {
  unsigned marks = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const bool special = detail::is_special(static_cast<unsigned char>(from[i]), also);
    marks |= static_cast<unsigned>(special) << i;
  }
  return marks;
}

[[nodiscard]] inline unsigned special_or_high_bytes(const char* from, char also) {
  unsigned marks = special_bytes(from, also);
  for (std::size_t i = 0; i < kBlock; ++i) {
    marks |= static_cast<unsigned>(static_cast<unsigned char>(from[i]) >= 0x80) << i;
  }
  return marks;
}

[[nodiscard]] inline bool has_special(std::uint64_t first, std::uint64_t last, char also) {
  for (unsigned i = 0; i < 64; i += 8) {
    if (detail::is_special(static_cast<unsigned char>(first >> i), also)) return true;
    if (detail::is_special(static_cast<unsigned char>(last >> i), also)) return true;
  }
  return false;
}

#endif

}  // namespace gwport::text

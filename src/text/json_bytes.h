// Finds the bytes of JSON strings that do not stand for themselves, eight at a time.
#pragma once

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace gwport::text {

/// The top bit of each of eight bytes.
inline constexpr std::uint64_t kTopBits = 0x8080808080808080;

namespace detail {
inline constexpr std::uint64_t kOnes = 0x0101010101010101;

[[nodiscard]] constexpr std::uint64_t marks_of(std::uint64_t word, char c) {
  const std::uint64_t other = word ^ (kOnes * static_cast<unsigned char>(c));
  return (other - kOnes) & ~other & kTopBits;
}
}  // namespace detail

/// Marks bytes that are a quote, a backslash or a control character by their top bit. Zero if there
/// is none; else the first mark in the direction of the carry (the lowest of the word) is right,
/// those above it may be wrong.
[[nodiscard]] constexpr std::uint64_t mark_special(std::uint64_t word) {
  const std::uint64_t control = (word - detail::kOnes * 0x20) & ~word & kTopBits;
  return control | detail::marks_of(word, '"') | detail::marks_of(word, '\\');
}

/// The same for slashes.
[[nodiscard]] constexpr std::uint64_t mark_slashes(std::uint64_t word) {
  return detail::marks_of(word, '/');
}

/// How many bytes at least stand in memory before the first marked one. Exact where the lowest byte
/// of a word comes first in memory, else 0.
[[nodiscard]] constexpr std::size_t bytes_before(std::uint64_t marks) {
  if constexpr (std::endian::native == std::endian::little) {
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
  }
  return 0;
}

/// Bytes that are looked at together where the machine can.
inline constexpr std::size_t kBlock = 16;

/// Whether none of the 16 bytes is special (as in mark_special()); `top_bits`: nor above ASCII.
[[nodiscard]] inline bool is_plain_block(const char* from, bool top_bits) {
#if defined(__SSE2__)
  const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1F)), block);
  const __m128i quotes = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
  const __m128i slashes = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
  const __m128i special = _mm_or_si128(control, _mm_or_si128(quotes, slashes));
  return _mm_movemask_epi8(top_bits ? _mm_or_si128(special, block) : special) == 0;
#else
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  std::memcpy(&first, from, sizeof first);
  std::memcpy(&last, from + sizeof first, sizeof last);
  const std::uint64_t above = top_bits ? (first | last) & kTopBits : 0;
  return (mark_special(first) | mark_special(last) | above) == 0;
#endif
}

}  // namespace gwport::text

#include "text/json_string.h"

#include <bit>
#include <cstdint>
#include <string>

#include "text/bytes.h"
#include "text/json_bytes.h"

namespace gwport::text {
namespace {

/// The place of the first byte from `at` on that is a quote, a backslash or wrong in a string.
std::size_t skip_plain(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (text.size() - at >= kBlock) {
      const unsigned marks = special_or_high_bytes(text.data() + at, '"');
      if (marks == 0) {
        at += kBlock;
        continue;
      }
      at += static_cast<std::size_t>(std::countr_zero(marks));
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == '"' || byte == '\\') return at;
    const std::uint32_t length = sequence_length(text, at);
    if (length == 0) return at;
    at += length;
  }
  return at;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// The value of the four digits at that place; -1 if there are none.
std::int32_t code_unit(std::string_view text, std::size_t at) {
  if (text.size() - at < 4) return -1;
  std::int32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    const int digit = hex_digit(text[i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

void append_utf8(std::string& to, std::uint32_t code) {
  const auto put = [&to](std::uint32_t byte) { to += static_cast<char>(byte); };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xC0 | (code >> 6));
  } else if (code < 0x10000) {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
  } else {
    put(0xF0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3F));
    put(0x80 | ((code >> 6) & 0x3F));
  }
  put(0x80 | (code & 0x3F));
}

/// Decodes \uXXXX, or a pair of them, whose first digit is at `at`; 0 if it is wrong, else how many
/// bytes were read.
std::size_t decode_unicode(std::string_view text, std::size_t at, std::string& to) {
  const std::int32_t first = code_unit(text, at);
  if (first < 0 || (first >= 0xDC00 && first < 0xE000)) return 0;
  if (first < 0xD800 || first >= 0xE000) {
    append_utf8(to, static_cast<std::uint32_t>(first));
    return 4;
  }
  if (text.substr(at + 4, 2) != "\\u") return 0;
  const std::int32_t second = code_unit(text, at + 6);
  if (second < 0xDC00 || second >= 0xE000) return 0;
  append_utf8(to, static_cast<std::uint32_t>(0x10000 + ((first - 0xD800) << 10) + second - 0xDC00));
  return 10;
}

/// Decodes the escape whose backslash is at `at`; 0 if it is wrong, else its length.
std::size_t decode_escape(std::string_view text, std::size_t at, std::string& to) {
  constexpr std::string_view kLetters = "\"\\/bfnrt";
  constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
  if (at + 1 >= text.size()) return 0;
  if (text[at + 1] == 'u') {
    const std::size_t read = decode_unicode(text, at + 2, to);
    return read == 0 ? 0 : read + 2;
  }
  const std::size_t letter = kLetters.find(text[at + 1]);
  if (letter == std::string_view::npos) return 0;
  to += kMeanings[letter];
  return 2;
}

}  // namespace

JsonString read_json_string(std::string_view text, std::size_t begin, doc::Arena& arena) {
  std::size_t from = begin + 1;
  std::size_t at = skip_plain(text, from);
  if (at < text.size() && text[at] == '"') return {text.substr(from, at - from), at + 1};
  std::string value;
  while (at < text.size() && text[at] == '\\') {
    value += text.substr(from, at - from);
    const std::size_t length = decode_escape(text, at, value);
    if (length == 0) return {};
    from = at + length;
    at = skip_plain(text, from);
  }
  if (at >= text.size() || text[at] != '"') return {};
  value += text.substr(from, at - from);
  return {arena.copy(value), at + 1};
}

}  // namespace gwport::text

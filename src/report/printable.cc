#include "report/printable.h"

#include <algorithm>
#include <cstdint>

#include "report/columns_of.h"

namespace gwport::report {
namespace {

struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 0;  ///< 0: no valid character starts here
};

/// The UTF-8 character at the start of a text that is not empty: no overlong form, no surrogate.
Character decode(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0};
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80; };
  const std::uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first < 0xE0 && follows(1)) {
    return {(first & 0x1FU) << 6 | (byte(1) & 0x3FU), 2};
  }
  if (first >= 0xE0 && first < 0xF0 && follows(1) && follows(2)) {
    const std::uint32_t code = (first & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    if (code >= 0x800 && (code < 0xD800 || code > 0xDFFF)) return {code, 3};
  }
  if (first >= 0xF0 && first < 0xF5 && follows(1) && follows(2) && follows(3)) {
    const std::uint32_t code = (first & 0x07U) << 18 | (byte(1) & 0x3FU) << 12 |
                               (byte(2) & 0x3FU) << 6 | (byte(3) & 0x3FU);
    if (code >= 0x10000 && code <= 0x10FFFF) return {code, 4};
  }
  return {};
}

/// Whether the character drives the terminal or turns the direction of the text around it, or is
/// none that a text may hold (XML refuses it).
bool steers(std::uint32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x200E || code == 0x200F ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
         code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

bool is_printable_ascii(char c) { return static_cast<unsigned char>(c - 0x20) <= 0x5E; }

std::size_t append_escape(std::string& out, std::uint32_t code) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const bool wide = code > 0xFF;
  out += wide ? "\\u" : "\\x";
  for (int shift = wide ? 12 : 4; shift >= 0; shift -= 4) out += kDigits[code >> shift & 0xFU];
  return wide ? 6 : 4;
}

}  // namespace

std::size_t append_printable(std::string& out, std::string_view text) {
  std::size_t columns = 0;
  while (!text.empty()) {
    const auto other = std::find_if_not(text.begin(), text.end(), is_printable_ascii);
    const auto run = static_cast<std::size_t>(other - text.begin());
    out += text.substr(0, run);
    columns += run;
    text.remove_prefix(run);
    if (text.empty()) break;
    const Character character = decode(text);
    if (character.bytes == 0) {
      columns += append_escape(out, static_cast<std::uint8_t>(text[0]));
      text.remove_prefix(1);
      continue;
    }
    if (character.code == '\t') {
      out += ' ';
      ++columns;
    } else if (steers(character.code)) {
      columns += append_escape(out, character.code);
    } else {
      out += text.substr(0, character.bytes);
      columns += columns_of(character.code);
    }
    text.remove_prefix(character.bytes);
  }
  return columns;
}

std::string printable(std::string_view text) {
  std::string out;
  append_printable(out, text);
  return out;
}

std::string valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto other = std::find_if(text.begin(), text.end(),
                                    [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const auto run = static_cast<std::size_t>(other - text.begin());
    out += text.substr(0, run);
    text.remove_prefix(run);
    if (text.empty()) break;
    const std::size_t bytes = decode(text).bytes;
    out += bytes == 0 ? "\xEF\xBF\xBD" : text.substr(0, bytes);
    text.remove_prefix(bytes == 0 ? 1 : bytes);
  }
  return out;
}

}  // namespace gwport::report

#include "text/yaml_scalar.h"

#include <bit>

#include "text/json_bytes.h"

namespace gwport::text {
namespace {

bool is_printable(std::uint32_t c) {
  return (c >= 0x20 && c <= 0x7E) || c == 0x85 || (c >= 0xA0 && c <= 0xD7FF) ||
         (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
}

/// The letter after the backslash; 0 when the character has no short escape.
char short_escape(std::uint32_t c) {
  switch (c) {
    case 0:
      return '0';
    case 7:
      return 'a';
    case 8:
      return 'b';
    case 9:
      return 't';
    case 10:
      return 'n';
    case 11:
      return 'v';
    case 12:
      return 'f';
    case 13:
      return 'r';
    case 27:
      return 'e';
    case '"':
      return '"';
    case '\\':
      return '\\';
    case 0x85:
      return 'N';
    case 0xA0:
      return '_';
    case 0x2028:
      return 'L';
    case 0x2029:
      return 'P';
    default:
      return 0;
  }
}

void append_hex(std::string& out, std::uint32_t code, int digits) {
  static constexpr char kDigits[] = "0123456789abcdef";
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += kDigits[(code >> shift) & 15U];
}

bool is_reserved(std::string_view key) {
  static constexpr std::string_view kWords[] = {"true", "false", "yes", "no", "on",
                                                "off",  "null",  "y",   "n",  "~"};
  if (key.size() > 5) return false;
  std::string lower;
  for (const char c : key) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const std::string_view word : kWords) {
    if (lower == word) return true;
  }
  return false;
}

/// Whether printable ASCII may stand plain in a key if its first character may.
bool may_stand_inside(std::string_view key) {
  for (std::size_t at = 1; at < key.size(); ++at) {
    const bool comment = key[at] == '#' && key[at - 1] == ' ';
    const bool ends_key = key[at] == ' ' && key[at - 1] == ':';
    if (comment || ends_key) return false;
  }
  return key.back() != ':' && key.back() != ' ';
}

bool may_stand_first(std::string_view key) {
  static constexpr std::string_view kNever = " #,[]{}&*!|>'\"%@`.0123456789=+";
  if (kNever.find(key.front()) != std::string_view::npos) return false;
  const bool indicator = key.front() == '-' || key.front() == '?' || key.front() == ':';
  return !indicator || (key.size() > 1 && key[1] != ' ');
}

bool may_stand(std::uint32_t code) {
  return is_printable(code) && code != 0x85 && code != 0xFEFF && code != 0x2028 && code != 0x2029;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const std::size_t left = text.size() - at;
  if (byte(0) >= 0xF0 && left >= 4) {
    return {(byte(0) & 7U) << 18 | (byte(1) & 63U) << 12 | (byte(2) & 63U) << 6 | (byte(3) & 63U),
            4};
  }
  if (byte(0) >= 0xE0 && left >= 3) {
    return {(byte(0) & 15U) << 12 | (byte(1) & 63U) << 6 | (byte(2) & 63U), 3};
  }
  if (byte(0) >= 0xC0 && left >= 2) return {(byte(0) & 31U) << 6 | (byte(1) & 63U), 2};
  return {byte(0), 1};
}

std::size_t utf16_length(std::string_view text) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const Character c = byte < 0x80 ? Character{byte, 1} : character_at(text, at);
    units += utf16_units(c.code);
    at += c.bytes;
  }
  return units;
}

std::size_t end_of_harmless(std::string_view text, std::size_t at) {
  while (text.size() - at >= kBlock) {
    const unsigned marks = special_or_high_bytes(text.data() + at, '\x7F');
    if (marks != 0) return at + static_cast<std::size_t>(std::countr_zero(marks));
    at += kBlock;
  }
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (static_cast<unsigned char>(c - 0x20) > 0x5E || c == '"' || c == '\\') break;
  }
  return at;
}

void append_escaped(std::string& out, std::uint32_t code, std::string_view bytes) {
  if (const char letter = short_escape(code); letter != 0) {
    out += '\\';
    out += letter;
  } else if (is_printable(code) && code != 0xFEFF) {
    out += bytes;
  } else if (code <= 0xFF) {
    out += "\\x";
    append_hex(out, code, 2);
  } else {
    out += code > 0xFFFF ? "\\U" : "\\u";
    append_hex(out, code, code > 0xFFFF ? 8 : 4);
  }
}

bool is_plain_key(std::string_view key) {
  if (key.empty() || !may_stand_first(key) || !may_stand_inside(key)) return false;
  if (key.starts_with("---") || key == "<<" || is_reserved(key)) return false;
  for (std::size_t at = 0; at < key.size();) {
    const auto byte = static_cast<unsigned char>(key[at]);
    const Character c = byte < 0x80 ? Character{byte, 1} : character_at(key, at);
    if (!may_stand(c.code)) return false;
    at += c.bytes;
  }
  return true;
}

}  // namespace gwport::text

#include "text/yaml_scalar.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "text/json_bytes.h"
#include "text/scalars.h"

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

/// Words that YAML 1.1 reads as a boolean or null, in the spellings that Jackson knows.
bool is_reserved(std::string_view key) {
  static constexpr std::string_view kWords[] = {
      "false", "False", "FALSE", "n",  "N",   "no",  "No",  "NO",  "null",
      "Null",  "NULL",  "on",    "On", "ON",  "off", "Off", "OFF", "true",
      "True",  "TRUE",  "y",     "Y",  "yes", "Yes", "YES"};
  return key.size() <= 5 &&
         std::find(std::begin(kWords), std::end(kWords), key) != std::end(kWords);
}

/// What Jackson's generator asks to be quoted, before SnakeYAML is asked.
bool jackson_quotes(std::string_view key) {
  static constexpr std::string_view kFirst = "0123456789-+.~";
  if (key.empty() || kFirst.find(key.front()) != std::string_view::npos) return true;
  const bool control = std::any_of(key.begin(), key.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  return control || is_reserved(key);
}

/// Whether text may stand plain after its first character.
bool may_stand_inside(std::string_view key) {
  for (std::size_t at = 1; at < key.size(); ++at) {
    const bool comment = key[at] == '#' && key[at - 1] == ' ';
    const bool ends_key = key[at] == ' ' && key[at - 1] == ':';
    if (comment || ends_key) return false;
  }
  return key.back() != ':' && key.back() != ' ';
}

bool may_stand_first(std::string_view key) {
  static constexpr std::string_view kNever = " #,[]{}&*!|>'\"%@`";
  if (kNever.find(key.front()) != std::string_view::npos) return false;
  const bool indicator = key.front() == '?' || key.front() == ':';
  return !indicator || (key.size() > 1 && key[1] != ' ');
}

/// Whether the character may stand in a key that is not in double quotes.
bool may_stand(std::uint32_t code) {
  return is_printable(code) && code != 0x85 && code != 0x2028 && code != 0x2029;
}

/// Whether all characters show in an editor, or are line ends; no byte order marks.
bool is_visible(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const Character c = byte < 0x80 ? Character{byte, 1} : character_at(text, at);
    if (c.code != '\n' && (!may_stand(c.code) || c.code == 0xFEFF)) return false;
    at += c.bytes;
  }
  return true;
}

/// Whether a block of lines has the text: its indentation is that of the first line, and blanks at
/// the ends of lines, which editors take away, would be lost.
bool may_be_lines(std::string_view text) {
  const bool begins = text.front() != ' ' && text.front() != '\n';
  return begins && !text.ends_with("\n\n") && !text.ends_with(' ') && text.find(" \n") == text.npos;
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
  // Nearly every text is ASCII, and a plain loop over it is made one of whole registers.
  unsigned char seen = 0;
  for (const char c : text) seen |= static_cast<unsigned char>(c);
  if (seen < 0x80) return text.size();
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
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
  } else if (is_printable(code)) {
    out += bytes;
  } else if (code <= 0xFF) {
    out += "\\x";
    append_hex(out, code, 2);
  } else {
    out += code > 0xFFFF ? "\\U" : "\\u";
    append_hex(out, code, code > 0xFFFF ? 8 : 4);
  }
}

KeyStyle key_style(std::string_view key) {
  if (jackson_quotes(key)) return KeyStyle::kDoubleQuoted;
  for (std::size_t at = end_of_harmless(key, 0); at < key.size(); at = end_of_harmless(key, at)) {
    const Character c = character_at(key, at);
    if (!may_stand(c.code)) return KeyStyle::kDoubleQuoted;
    at += c.bytes;
  }
  return may_stand_first(key) && may_stand_inside(key) ? KeyStyle::kPlain : KeyStyle::kSingleQuoted;
}

TextStyle text_style(std::string_view text) {
  if (!is_visible(text)) return TextStyle::kDoubleQuoted;
  if (text.find('\n') != text.npos) {
    return may_be_lines(text) ? TextStyle::kLiteral : TextStyle::kDoubleQuoted;
  }
  const bool means_something = look_of(text) != Look::kText || text.starts_with('=');
  if (!means_something && key_style(text) == KeyStyle::kPlain) return TextStyle::kPlain;
  const bool has_escapes = text.find_first_of("\"\\") != text.npos;
  return has_escapes ? TextStyle::kSingleQuoted : TextStyle::kDoubleQuoted;
}

}  // namespace gwport::text

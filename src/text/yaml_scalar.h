// Keys and quoted scalars of YAML: what may stand plain, and what is escaped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gwport::text {

/// One character of UTF-8 text; a byte that begins none counts as one.
struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 1;
};
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);

/// In UTF-16 units, as SnakeYAML counts columns.
[[nodiscard]] inline std::size_t utf16_units(std::uint32_t code) { return code > 0xFFFF ? 2 : 1; }
[[nodiscard]] std::size_t utf16_length(std::string_view text);

/// Where the first character from `at` on stands that is not printable ASCII, or is escaped in
/// double quotes.
[[nodiscard]] std::size_t end_of_harmless(std::string_view text, std::size_t at);

/// Appends a character as it stands in double quotes; `bytes` is its UTF-8 text.
void append_escaped(std::string& out, std::uint32_t code, std::string_view bytes);

/// How a key is written.
enum class KeyStyle { kPlain, kSingleQuoted, kDoubleQuoted };

/// Double quotes for what Jackson (2.13 and later) quotes: keys that begin like a number, words
/// with a meaning, control characters, the empty key. Others plain where SnakeYAML lets them be,
/// else in single quotes. Source: exports quote "200" and ".*", and leave /pets/{id} and $ref
/// plain; the rest is what those libraries print.
[[nodiscard]] KeyStyle key_style(std::string_view key);

/// How a text is written for people to read.
enum class TextStyle { kPlain, kSingleQuoted, kLiteral, kDoubleQuoted };

/// Plain for what is the same text to readers of YAML 1.1 and 1.2; a block for lines that show all
/// that is in them; single quotes where double ones would need escapes.
/// Source: YAML 1.1 and 1.2, plain and literal scalars, and the types of both.
[[nodiscard]] TextStyle text_style(std::string_view text);

}  // namespace gwport::text

#include "text/yaml_writer.h"

#include <cstdint>

namespace gwport::text {
namespace {

constexpr std::size_t kBestWidth = 80;
/// Longer keys are written with `?`. Source: SnakeYAML's default.
constexpr std::size_t kSimpleKeyBelow = 128;

/// One character of UTF-8 text.
struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 1;
};

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

std::size_t utf16_units(std::uint32_t code) { return code > 0xFFFF ? 2 : 1; }

std::size_t utf16_length(std::string_view text) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    units += utf16_units(c.code);
    at += c.bytes;
  }
  return units;
}

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

bool is_reserved(std::string_view key) {
  static constexpr std::string_view kWords[] = {"true", "false", "yes", "no", "on",
                                                "off",  "null",  "y",   "n",  "~"};
  std::string lower;
  for (const char c : key) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const std::string_view word : kWords) {
    if (lower == word) return true;
  }
  return false;
}

/// Whether a key may stand without quotes: YAML allows it, and it does not look like a number or a
/// word with a meaning. Source: exports quote "200" and ".*", and leave /pets/{id} and $ref plain.
bool is_plain_key(std::string_view key) {
  if (key.empty() || key.front() == ' ' || key.back() == ' ') return false;
  static constexpr std::string_view kFirst = "#,[]{}&*!|>'\"%@`.0123456789=+";
  if (kFirst.find(key.front()) != std::string_view::npos) return false;
  const bool indicator = key.front() == '-' || key.front() == '?' || key.front() == ':';
  if (indicator && (key.size() == 1 || key[1] == ' ')) return false;
  if (key.starts_with("---") || key == "<<" || is_reserved(key)) return false;
  if (key.back() == ':' || key.find(": ") != key.npos || key.find(" #") != key.npos) return false;
  for (std::size_t at = 0; at < key.size();) {
    const Character c = character_at(key, at);
    if (!is_printable(c.code) || c.code == 0x85 || c.code == 0xFEFF || c.code == 0x2028 ||
        c.code == 0x2029) {
      return false;
    }
    at += c.bytes;
  }
  return true;
}

}  // namespace

YamlWriter::YamlWriter(std::string& out) : out_(out) {
  out_ += "---";
  column_ = 3;
}

void YamlWriter::new_line(std::size_t indent) {
  out_ += '\n';
  out_.append(indent, ' ');
  column_ = indent;
}

void YamlWriter::plain(std::string_view text) {
  out_ += text;
  column_ += utf16_length(text);
}

/// Goes to where the next entry of the innermost container begins. The first entry of a container
/// that follows an indicator ("- ", ": ") stays on its line.
void YamlWriter::start_entry() {
  Level& level = levels_.back();
  const bool stays = level.empty && before_ == Before::kIndicator;
  level.empty = false;
  if (!stays) new_line(level.indent);
  if (level.object) return;
  plain("- ");
  before_ = Before::kIndicator;
}

void YamlWriter::open(bool object) {
  if (!levels_.empty() && !levels_.back().object) start_entry();
  std::size_t indent = 0;
  if (!levels_.empty()) {
    const bool below_key = levels_.back().object && before_ == Before::kKey;
    indent = levels_.back().indent + (below_key && !object ? 0 : 2);
  }
  levels_.push_back({object, indent, true});
}

void YamlWriter::close(std::string_view when_empty) {
  const bool empty = levels_.back().empty;
  levels_.pop_back();
  if (!empty) return;
  if (before_ != Before::kIndicator) plain(" ");
  plain(when_empty);
}

/// Where the continuation lines of a folded scalar begin.
std::size_t YamlWriter::scalar_indent() const {
  return levels_.empty() ? 0 : levels_.back().indent + 2;
}

void YamlWriter::start_scalar() {
  if (!levels_.empty() && !levels_.back().object) start_entry();
  if (before_ != Before::kIndicator) plain(" ");
}

void YamlWriter::key(std::string_view name) {
  start_entry();
  const std::size_t indent = levels_.back().indent;
  const bool simple = utf16_length(name) < kSimpleKeyBelow && name.find('\n') == name.npos;
  if (!simple) plain("? ");
  if (is_plain_key(name)) {
    plain(name);
  } else {
    std::string text = "\"";
    for (std::size_t at = 0; at < name.size();) {
      const Character c = character_at(name, at);
      append_escaped(text, c.code, name.substr(at, c.bytes));
      at += c.bytes;
    }
    plain(text += '"');
  }
  before_ = Before::kKey;
  if (simple) return plain(":");
  new_line(indent);
  plain(": ");
  before_ = Before::kIndicator;
}

/// Ends the line inside a quoted scalar; a blank that would start the next line is escaped.
void YamlWriter::fold(std::string_view rest) {
  out_ += '\\';
  new_line(scalar_indent());
  if (!rest.starts_with(' ')) return;
  out_ += '\\';
  ++column_;
}

/// The emitter's own algorithm: runs of harmless characters are written at once; after a run that
/// ends at a blank, or after an escape, the line is folded when it has grown past the width.
void YamlWriter::quoted(std::string_view text) {
  out_ += '"';
  ++column_;
  std::size_t start = 0;
  std::size_t run = 0;  // UTF-16 units in [start, at)
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    const std::size_t next = at + c.bytes;
    const bool special = c.code == '"' || c.code == '\\' || c.code < 0x20 || c.code > 0x7E;
    if (special) {
      out_.append(text, start, at - start);
      const std::size_t before = out_.size();
      append_escaped(out_, c.code, text.substr(at, c.bytes));
      column_ += run + utf16_length(std::string_view(out_).substr(before));
      start = next;
      run = 0;
    }
    // SnakeYAML counts an escape one short here: its run then has the length -1.
    const std::size_t width = special ? column_ - 1 : column_ + run;
    const bool may_fold = c.code == ' ' || special || at == start;
    if (at > 0 && next < text.size() && may_fold && width > kBestWidth) {
      out_.append(text, start, at > start ? at - start : 0);
      if (at > start) start = at;
      fold(text.substr(start));
      run = 0;
    }
    if (!special) run += at >= start ? utf16_units(c.code) : 0;
    at = next;
  }
  out_.append(text, start);
  column_ += run + 1;
  out_ += '"';
}

void YamlWriter::null() {
  start_scalar();
  plain("null");
}
void YamlWriter::boolean(bool value) {
  start_scalar();
  plain(value ? "true" : "false");
}
void YamlWriter::number(std::string_view lexeme) {
  start_scalar();
  plain(lexeme);
}
void YamlWriter::string(std::string_view value) {
  start_scalar();
  quoted(value);
}

}  // namespace gwport::text

#include "text/json_writer.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "text/json_bytes.h"

namespace gwport::text {
namespace {

/// For each byte: 0 = as it is, 'u' = \u00XX, else the letter after the backslash.
struct Escapes {
  char of[256] = {};
};

constexpr Escapes kEscapes = [] {
  Escapes table;
  for (std::size_t i = 0; i < 0x20; ++i) table.of[i] = 'u';
  table.of[std::size_t{'\b'}] = 'b';
  table.of[std::size_t{'\f'}] = 'f';
  table.of[std::size_t{'\n'}] = 'n';
  table.of[std::size_t{'\r'}] = 'r';
  table.of[std::size_t{'\t'}] = 't';
  table.of[std::size_t{'"'}] = '"';
  table.of[std::size_t{'\\'}] = '\\';
  table.of[std::size_t{'/'}] = '/';
  return table;
}();

constexpr char kHex[] = "0123456789ABCDEF";

/// The most bytes that one byte of a string becomes.
constexpr std::size_t kLongestEscape = 6;

/// Whether one of the eight bytes is to be escaped: marks, zero if none is.
constexpr std::uint64_t marks_of(std::uint64_t word, bool slashes) {
  return mark_special(word) | (slashes ? mark_slashes(word) : 0);
}

/// Bytes that need no escape, to fill up a word with.
constexpr std::uint64_t kFiller = 0x7878787878787878;

/// A line end and the white space of the next line, up to some depth.
constexpr std::string_view kNewLine =
    "\n                                                                ";

}  // namespace

void JsonWriter::hand_over() {
  take_({buffer_, size_});
  size_ = 0;
}

void JsonWriter::raw(std::string_view text) {
  while (!text.empty()) {
    if (size_ == sizeof buffer_) hand_over();
    const std::size_t fits = std::min(text.size(), sizeof buffer_ - size_);
    std::memcpy(buffer_ + size_, text.data(), fits);
    size_ += fits;
    text.remove_prefix(fits);
  }
}

void JsonWriter::escape(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const char letter = kEscapes.of[byte];
  if (letter == 0 || (letter == '/' && style_ != JsonStyle::kCompactSlashes)) return put(c);
  put('\\');
  put(letter);
  if (letter != 'u') return;
  put('0');
  put('0');
  put(kHex[byte >> 4]);
  put(kHex[byte & 15]);
}

/// Copies up to seven bytes if none of them is to be escaped: as two halves that may overlap.
bool JsonWriter::put_short(const char* from, std::size_t size, bool slashes) {
  const auto copy = [&](auto half) {
    auto first = half;
    auto last = half;
    std::memcpy(&first, from, sizeof half);
    std::memcpy(&last, from + size - sizeof half, sizeof half);
    char bytes[8];
    std::memcpy(bytes, &kFiller, sizeof bytes);
    std::memcpy(bytes, &first, sizeof half);
    std::memcpy(bytes + sizeof half, &last, sizeof half);
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    if (marks_of(word, slashes) != 0) return false;
    std::memcpy(buffer_ + size_, &first, sizeof half);
    std::memcpy(buffer_ + size_ + size - sizeof half, &last, sizeof half);
    size_ += size;
    return true;
  };
  if (size >= 4) return copy(std::uint32_t{});
  if (size >= 2) return copy(std::uint16_t{});
  return copy(std::uint8_t{});
}

/// Copies eight bytes at a time as far as none of them has to be escaped.
void JsonWriter::quoted(std::string_view value) {
  const bool slashes = style_ == JsonStyle::kCompactSlashes;
  need(1);
  put('"');
  const char* at = value.data();
  std::size_t left = value.size();
  while (left >= 8) {
    need(kBlock + 8 + kLongestEscape);
    if (left >= kBlock && !slashes && is_plain_block(at, false)) {
      std::memcpy(buffer_ + size_, at, kBlock);
      size_ += kBlock;
      at += kBlock;
      left -= kBlock;
      continue;
    }
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    std::memcpy(buffer_ + size_, &word, 8);
    const std::uint64_t marks = marks_of(word, slashes);
    const std::size_t plain = marks == 0 ? 8 : bytes_before(marks);
    size_ += plain;
    at += plain;
    left -= plain;
    if (marks == 0) continue;
    escape(*at++);
    --left;
  }
  need(8 * kLongestEscape);
  if (left > 0 && !put_short(at, left, slashes)) {
    for (; left > 0; --left) escape(*at++);
  }
  put('"');
}

void JsonWriter::new_line() {
  std::size_t left = 1 + indent_ * 2;
  raw(kNewLine.substr(0, left));
  while (left > kNewLine.size()) {
    left -= kNewLine.size() - 1;
    raw(kNewLine.substr(1, left - 1));
  }
}

void JsonWriter::before_value() {
  need(2);
  if (levels_.empty() || levels_.back().object) return;  // a member's key did the separating
  Level& level = levels_.back();
  if (!level.empty) put(',');
  if (style_ == JsonStyle::kJackson) put(' ');
  if (style_ == JsonStyle::kPretty) new_line();
  level.empty = false;
}

void JsonWriter::after_value() {
  if (!levels_.empty()) return;
  if (end_ == JsonEnd::kNewLine) raw("\n");
  hand_over();
}

void JsonWriter::key(std::string_view name) {
  Level& level = levels_.back();
  need(1);
  if (!level.empty) put(',');
  level.empty = false;
  if (style_ == JsonStyle::kJackson || style_ == JsonStyle::kPretty) new_line();
  quoted(name);
  need(3);
  if (style_ == JsonStyle::kJackson) put(' ');
  put(':');
  if (style_ == JsonStyle::kJackson || style_ == JsonStyle::kPretty) put(' ');
}

void JsonWriter::open(bool object, char bracket) {
  before_value();
  need(1);
  put(bracket);
  levels_.push_back({object, true});
  // Jackson writes array elements on the array's line, so only objects indent there.
  if (object || style_ == JsonStyle::kPretty) ++indent_;
}

void JsonWriter::close(char bracket) {
  const Level level = levels_.back();
  levels_.pop_back();
  if (level.object || style_ == JsonStyle::kPretty) --indent_;
  if (style_ == JsonStyle::kJackson) {
    if (level.object && !level.empty)
      new_line();
    else
      raw(" ");
  } else if (style_ == JsonStyle::kPretty && !level.empty) {
    new_line();
  }
  need(1);
  put(bracket);
  after_value();
}

void JsonWriter::null() {
  before_value();
  raw("null");
  after_value();
}
void JsonWriter::boolean(bool value) {
  before_value();
  raw(value ? "true" : "false");
  after_value();
}
void JsonWriter::number(std::string_view lexeme) {
  before_value();
  raw(lexeme);
  after_value();
}
void JsonWriter::string(std::string_view value) {
  before_value();
  quoted(value);
  after_value();
}
void JsonWriter::begin_object() { open(true, '{'); }
void JsonWriter::end_object() { close('}'); }
void JsonWriter::begin_array() { open(false, '['); }
void JsonWriter::end_array() { close(']'); }

std::string to_json(const doc::Node& node, JsonStyle style) {
  std::string out;
  JsonWriter writer(out, style);
  doc::send(node, writer);
  return out;
}

}  // namespace gwport::text

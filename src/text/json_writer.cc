#include "text/json_writer.h"

#include <algorithm>
#include <cstring>

#include "text/json_quote.h"

namespace gwport::text {
namespace {

/// Strings are quoted in pieces of at most so many bytes, each of which fits in the buffer.
constexpr std::size_t kPiece = 2000;

/// A line end and the white space of the next line, up to some depth.
constexpr std::string_view kNewLine =
    "\n                                                                ";

}  // namespace

JsonWriter::JsonWriter(Take take, JsonStyle style, JsonEnd end)
    : take_(std::move(take)),
      style_(style),
      end_(end),
      lines_(style == JsonStyle::kJackson || style == JsonStyle::kPretty),
      slashes_(style == JsonStyle::kCompactSlashes),
      after_key_(style == JsonStyle::kJackson  ? " : "
                 : style == JsonStyle::kPretty ? ": "
                                               : ":") {}

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

/// A few bytes of the program's own.
void JsonWriter::put_short(std::string_view text) {
  need(text.size());
  for (const char c : text) put(c);
}

void JsonWriter::quoted(std::string_view value) {
  if (value.size() > kPiece) return long_quoted(value);
  need(value.size() * kLongestEscape + kQuoteSlack + 2);
  char* const begin = buffer_ + size_;
  *begin = '"';
  char* const end = quote_json(begin + 1, value, slashes_);
  *end = '"';
  size_ += static_cast<std::size_t>(end + 1 - begin);
}

void JsonWriter::long_quoted(std::string_view value) {
  need(1);
  put('"');
  while (!value.empty()) {
    const std::string_view piece = value.substr(0, kPiece);
    need(piece.size() * kLongestEscape + kQuoteSlack);
    size_ = static_cast<std::size_t>(quote_json(buffer_ + size_, piece, slashes_) - buffer_);
    value.remove_prefix(piece.size());
  }
  need(1);
  put('"');
}

void JsonWriter::new_line() {
  need(kNewLine.size());
  std::memcpy(buffer_ + size_, kNewLine.data(), kNewLine.size());
  std::size_t left = 1 + indent_ * 2;
  size_ += std::min(left, kNewLine.size());
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
  if (end_ == JsonEnd::kNewLine) put_short("\n");
  hand_over();
}

void JsonWriter::key(std::string_view name) {
  Level& level = levels_.back();
  need(1);
  if (!level.empty) put(',');
  level.empty = false;
  if (lines_) new_line();
  quoted(name);
  put_short(after_key_);
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
      put_short(" ");
  } else if (style_ == JsonStyle::kPretty && !level.empty) {
    new_line();
  }
  need(1);
  put(bracket);
  after_value();
}

void JsonWriter::null() {
  before_value();
  put_short("null");
  after_value();
}
void JsonWriter::boolean(bool value) {
  before_value();
  put_short(value ? "true" : "false");
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

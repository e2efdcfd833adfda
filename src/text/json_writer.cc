#include "text/json_writer.h"

namespace gwport::text {
namespace {

/// For each byte: 0 = as it is, 'u' = \u00XX, else the letter after the backslash.
struct Escapes {
  char of[256] = {};
};

constexpr Escapes kEscapes = [] {
  Escapes table;
  for (int i = 0; i < 0x20; ++i) table.of[i] = 'u';
  table.of['\b'] = 'b';
  table.of['\f'] = 'f';
  table.of['\n'] = 'n';
  table.of['\r'] = 'r';
  table.of['\t'] = 't';
  table.of['"'] = '"';
  table.of['\\'] = '\\';
  return table;
}();

constexpr Escapes kEscapesWithSlash = [] {
  Escapes table = kEscapes;
  table.of['/'] = '/';
  return table;
}();

constexpr char kHex[] = "0123456789ABCDEF";

}  // namespace

void JsonWriter::quoted(std::string_view value) {
  const Escapes& escapes = style_ == JsonStyle::kCompactSlashes ? kEscapesWithSlash : kEscapes;
  out_ += '"';
  const char* from = value.data();
  const char* const end = from + value.size();
  for (const char* at = from; at != end; ++at) {
    const auto byte = static_cast<unsigned char>(*at);
    const char escape = escapes.of[byte];
    if (escape == 0) continue;
    out_.append(from, at);
    from = at + 1;
    out_ += '\\';
    out_ += escape;
    if (escape == 'u') ((out_ += "00") += kHex[byte >> 4]) += kHex[byte & 15];
  }
  out_.append(from, end);
  out_ += '"';
}

void JsonWriter::new_line() {
  out_ += '\n';
  out_.append(indent_ * 2, ' ');
}

void JsonWriter::before_value() {
  if (levels_.empty() || levels_.back().object) return;  // a member's key did the separating
  Level& level = levels_.back();
  if (!level.empty) out_ += ',';
  if (style_ == JsonStyle::kJackson) out_ += ' ';
  if (style_ == JsonStyle::kPretty) new_line();
  level.empty = false;
}

void JsonWriter::key(std::string_view name) {
  Level& level = levels_.back();
  if (!level.empty) out_ += ',';
  level.empty = false;
  if (style_ == JsonStyle::kJackson || style_ == JsonStyle::kPretty) new_line();
  quoted(name);
  if (style_ == JsonStyle::kJackson)
    out_ += " : ";
  else if (style_ == JsonStyle::kPretty)
    out_ += ": ";
  else
    out_ += ':';
}

void JsonWriter::open(bool object, char bracket) {
  before_value();
  out_ += bracket;
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
      out_ += ' ';
  } else if (style_ == JsonStyle::kPretty && !level.empty) {
    new_line();
  }
  out_ += bracket;
}

void JsonWriter::null() {
  before_value();
  out_ += "null";
}
void JsonWriter::boolean(bool value) {
  before_value();
  out_ += value ? "true" : "false";
}
void JsonWriter::number(std::string_view lexeme) {
  before_value();
  out_ += lexeme;
}
void JsonWriter::string(std::string_view value) {
  before_value();
  quoted(value);
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

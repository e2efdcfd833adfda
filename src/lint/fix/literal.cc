#include "lint/fix/literal.h"

#include <algorithm>

#include "text/json_writer.h"
#include "text/scalars.h"

namespace gwport::lint {
namespace {

bool is_word_character(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '/' || c == '.' || c == '$' || c == '-' || c == '+';
}

std::string in_single_quotes(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
  return out + '\'';
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// Whether a plain scalar can give way to the text without quotes: it has no character that the old
/// one did not have, so the place takes it (a path with braces, outside of brackets).
bool is_as_plain(std::string_view old, std::string_view text) {
  return !old.empty() && !text.empty() && text.front() == old.front() && text.back() != ':' &&
         std::all_of(text.begin(), text.end(),
                     [&](char c) {
                       return is_word_character(c) ||
                              (c != ' ' && c != '\n' && old.find(c) != old.npos);
                     }) &&
         text::look_of(text) == text::Look::kText;
}

std::string literal(std::string_view text, Notation notation) {
  if (notation == Notation::kYaml && is_plain_safe(text)) return std::string(text);
  return in_double_quotes(text);
}

}  // namespace

bool is_plain_safe(std::string_view text) {
  return !text.empty() && text.front() != '-' && text.front() != '+' && text.front() != '.' &&
         std::all_of(text.begin(), text.end(), is_word_character) &&
         text::look_of(text) == text::Look::kText;
}

std::string in_double_quotes(std::string_view text) {
  std::string out;
  text::JsonWriter json(out, text::JsonStyle::kCompact);
  json.string(text);
  return out;
}

std::string literal_like(std::string_view old, std::string_view text, Notation notation) {
  if (old.starts_with('\'') && !has_control(text)) return in_single_quotes(text);
  if (old.starts_with('"')) return in_double_quotes(text);
  if (notation == Notation::kYaml && is_as_plain(old, text)) return std::string(text);
  return literal(text, notation);
}

void InlineWriter::string(std::string_view text) { value(literal(text, notation_)); }

void InlineWriter::key(std::string_view name) {
  separate();
  out_ += literal(name, notation_) + ": ";
  last_ = Last::kKey;
}

void InlineWriter::separate() {
  if (last_ == Last::kValue) out_ += ", ";
}

void InlineWriter::value(std::string_view text) {
  separate();
  out_ += text;
  last_ = Last::kValue;
}

void InlineWriter::open(char bracket) {
  separate();
  out_ += bracket;
  last_ = Last::kNothing;
}

void InlineWriter::close(char bracket) {
  out_ += bracket;
  last_ = Last::kValue;
}

}  // namespace gwport::lint

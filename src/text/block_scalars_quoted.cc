#include "text/block_scalars.h"

namespace gwport::text {
namespace {

/// Appends the character of an escape; false for surrogates, which are an error.
bool append_utf8(std::string& out, std::uint32_t code) {
  if (code >= 0xD800 && code <= 0xDFFF) return false;
  const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6U);
    put(0x80 | (code & 0x3FU));
  } else {
    put(0xE0 | code >> 12U);
    put(0x80 | (code >> 6U & 0x3FU));
    put(0x80 | (code & 0x3FU));
  }
  return true;
}

}  // namespace

/// At a line end in quotes: blanks around it go, and it becomes a space, or less one line end if
/// there are several. An escaped one becomes nothing.
bool BlockScalars::fold_lines(std::uint32_t& at, bool escaped) {
  std::uint32_t breaks = 0;
  while (at < text_.size() && text_[at] == '\n') {
    ++breaks;
    if (is_document_mark(text_, ++at)) return false;
    at += spaces_at(text_, at);
    if (char_at(text_, at) == '\t') return false;
  }
  if (breaks == 1 && !escaped) value_ += ' ';
  value_.append(breaks - 1, '\n');
  return true;
}

/// The common escapes; `at` is at the backslash.
bool BlockScalars::escape(std::uint32_t& at) {
  constexpr std::string_view kLetters = " nrt\"\\/";
  constexpr std::string_view kMeanings = " \n\r\t\"\\/";
  const char letter = char_at(text_, at + 1);
  if (letter == '\n' && at + 1 < text_.size()) return fold_lines(++at, true);
  const std::size_t known = kLetters.find(letter);
  if (known != std::string_view::npos) {
    value_ += kMeanings[known];
    at += 2;
    return true;
  }
  const std::uint32_t digits = letter == 'u' ? 4 : (letter == 'x' ? 2 : 0);
  std::uint32_t code = 0;
  for (std::uint32_t i = 0; i < digits; ++i) {
    const char c = char_at(text_, at + 2 + i);
    const char lower = static_cast<char>(c | 0x20);
    const bool digit = c >= '0' && c <= '9';
    if (!digit && (lower < 'a' || lower > 'f')) return false;
    code = code * 16 + static_cast<std::uint32_t>(digit ? c - '0' : lower - 'a' + 10);
  }
  at += 2 + digits;
  return digits != 0 && append_utf8(value_, code);
}

bool BlockScalars::quoted(std::uint32_t& at, BlockScalar& out) {
  const std::uint32_t begin = at;
  const char quote = text_[at++];
  const char escaping = quote == '"' ? '\\' : quote;
  value_.clear();
  for (bool whole = true;; whole = false) {
    const std::uint32_t from = at;
    const auto is_special = [&](char c) { return c == quote || c == '\n' || c == escaping; };
    while (at < text_.size() && !is_special(text_[at])) ++at;
    if (at == text_.size()) return false;
    std::string_view piece = text_.substr(from, at - from);
    const bool doubled = quote == '\'' && text_[at] == quote && char_at(text_, at + 1) == quote;
    if (text_[at] == quote && !doubled) {
      ++at;
      if (!whole) value_ += piece;
      out = {whole ? piece : value_, {begin, at}};
      return true;
    }
    if (text_[at] == '\n') piece = piece.substr(0, piece.find_last_not_of(" \t") + 1);
    value_ += piece;
    if (doubled) {
      value_ += quote;
      at += 2;
    } else if (!(text_[at] == '\\' ? escape(at) : fold_lines(at, false))) {
      return false;
    }
  }
}

}  // namespace gwport::text

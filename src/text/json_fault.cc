#include "text/json_fault.h"

#include <algorithm>

#include "text/bytes.h"

namespace gwport::text {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kLetters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$0123456789";
constexpr std::string_view kHexDigits = "0123456789abcdefABCDEF";

char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

std::size_t skip_space(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

/// How far a run of characters of the set goes from there.
std::size_t run(std::string_view text, std::size_t at, std::string_view set) {
  return std::min(text.find_first_not_of(set, at), text.size());
}

JsonFault fault(std::size_t begin, std::size_t end, std::string hint) {
  return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::move(hint)};
}

/// Something that JSON has no place for at all: a byte, a comment, a quote, a word.
std::string stranger(std::string_view text, std::size_t at, std::size_t end) {
  const std::string_view found = text.substr(at, end - at);
  const auto c = static_cast<unsigned char>(found.empty() ? ' ' : found[0]);
  if (found.starts_with("/") || found.starts_with("#")) return "JSON has no comments";
  if (c == '\'') return "JSON texts stand in double quotes";
  if (c < 0x20 || c == 0x7F) return "a control character can't stand here";
  if (c >= 0x80 && sequence_length(text, at) == 0) return "these bytes are not UTF-8";
  if (c >= 0x80) return "this character can't stand here unless it is in quotes";
  return "found " + std::string(found.substr(0, 40));
}

std::size_t end_of_stranger(std::string_view text, std::size_t at) {
  const std::size_t word = run(text, at, kLetters);
  if (word > at) return word;
  return at + std::max<std::size_t>(sequence_length(text, at), 1);
}

JsonFault unexpected(std::string_view text, std::size_t at, std::string_view expected) {
  std::string hint = "expected ";
  hint += expected;
  if (at >= text.size())
    return fault(text.size(), text.size(), hint + ", found the end of the text");
  const std::size_t end = end_of_stranger(text, at);
  return fault(at, end, hint + "; " + stranger(text, at, end));
}

bool is_hex4(std::string_view text, std::size_t at) {
  return at + 4 <= text.size() && run(text.substr(0, at + 4), at, kHexDigits) == at + 4;
}

/// The fault of an escape at its backslash; no hint if it is fine. `at` moves past it.
JsonFault bad_escape(std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  const char kind = at_or_nul(text, at + 1);
  at += 2;
  if (kind != 'u') {
    if (is_one_of(kind, "\"\\/bfnrt") && kind != '\0') return {};
    return fault(begin, std::min(at, text.size()),
                 "no JSON escape: write a backslash as \\\\, a character by its code as \\u0027");
  }
  if (!is_hex4(text, at)) {
    return fault(begin, std::min(begin + 2, text.size()), "\\u needs four hexadecimal digits");
  }
  const auto half = [&](std::size_t digits) {
    const char high = static_cast<char>(text[digits] | 0x20);
    if (high != 'd' || !is_one_of(text[digits + 1], "89abcdefABCDEF")) return '-';
    return is_one_of(text[digits + 1], "89abAB") ? 'h' : 'l';
  };
  const char first = half(at);
  at += 4;
  if (first == '-') return {};
  const bool pair =
      first == 'h' && text.substr(at, 2) == "\\u" && is_hex4(text, at + 2) && half(at + 2) == 'l';
  if (pair) {
    at += 6;
    return {};
  }
  JsonFault lone = fault(begin, begin + 6, "");
  lone.lone_surrogate = true;
  return lone;
}

JsonFault bad_string(std::string_view text, std::size_t begin) {
  std::size_t at = begin + 1;
  while (at < text.size() && text[at] != '"') {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c == '\\') {
      const JsonFault bad = bad_escape(text, at);
      if (bad.span.known()) return bad;
      continue;
    }
    if (c == '\n' || c == '\r') {
      return fault(at, at + 1, "a text in quotes ends on its line: write a line break as \\n");
    }
    if (c == '\t') return fault(at, at + 1, "write a tab inside quotes as \\t");
    if (c < 0x20) return fault(at, at + 1, "write a control character inside quotes as \\u00XX");
    const std::uint32_t length = sequence_length(text, at);
    if (length == 0) return fault(at, at + 1, "these bytes are not UTF-8");
    at += length;
  }
  return fault(begin, begin + 1, "the text in quotes that begins here never ends");
}

JsonFault bad_number(std::string_view text, std::size_t begin) {
  std::size_t at = begin + (text[begin] == '-' ? 1 : 0);
  const std::size_t digits = run(text, at, kDigits);
  if (digits == at) return fault(begin, at, "a number needs a digit here");
  at = digits;
  if (at_or_nul(text, at) == '.') {
    const std::size_t fraction = run(text, at + 1, kDigits);
    if (fraction == at + 1) return fault(begin, at + 1, "a number needs a digit after its point");
    at = fraction;
  }
  return fault(begin, run(text, at, "eE+-"), "a number needs a digit in its exponent");
}

JsonFault bad_value(std::string_view text, std::size_t at, std::string_view expected) {
  const char c = at_or_nul(text, at);
  if (at >= text.size()) return unexpected(text, at, expected);
  if (c == '"') return bad_string(text, at);
  if (c == '-' || is_one_of(c, kDigits)) return bad_number(text, at);
  if (c == '+') return fault(at, at + 1, "a JSON number has no plus sign");
  if (c == '.') return fault(at, at + 1, "a JSON number has a digit before its point");
  return unexpected(text, at, expected);
}

/// Digits behind a zero: for a parser a second number, for people one number. No hint if there are
/// none.
JsonFault leading_zero(std::string_view text, const JsonPlace& place) {
  std::size_t begin = place.end;
  while (begin > 0 && is_one_of(text[begin - 1], kDigits)) --begin;
  const std::size_t end = run(text, begin, kDigits);
  if (at_or_nul(text, begin) != '0' || end < begin + 2) return {};
  if (begin > 0 && is_one_of(text[begin - 1], ".eE+")) return {};
  return fault(begin, end, "a JSON number has no leading zero");
}

/// After a complete member or element.
JsonFault bad_separator(std::string_view text, std::size_t at, const JsonPlace& place) {
  const char close = place.in_object ? '}' : ']';
  if (at_or_nul(text, at) == ',') {
    const std::size_t next = skip_space(text, at + 1);
    if (at_or_nul(text, next) == close)
      return fault(at, at + 1, "JSON has no comma before the end");
    if (!place.in_object) return bad_value(text, next, "a value");
    if (at_or_nul(text, next) == '"') return bad_string(text, next);
    return unexpected(text, next, "a key in double quotes");
  }
  return unexpected(text, at, place.in_object ? "',' or '}'" : "',' or ']'");
}

}  // namespace

JsonFault explain_json(std::string_view text, const JsonPlace& place) {
  const std::size_t at = skip_space(text, place.end);
  switch (place.after) {
    case JsonToken::kNothing:
      return bad_value(text, at, "a value");
    case JsonToken::kKey:
      if (at_or_nul(text, at) != ':') return unexpected(text, at, "':' after the key");
      return bad_value(text, skip_space(text, at + 1), "a value");
    case JsonToken::kOpenObject:
      if (at_or_nul(text, at) == '"') return bad_string(text, at);
      return unexpected(text, at, "a key in double quotes or '}'");
    case JsonToken::kOpenArray:
      return bad_value(text, at, "a value or ']'");
    case JsonToken::kValue:
      break;
  }
  if (const JsonFault zero = leading_zero(text, place); zero.span.known()) return zero;
  if (place.inside) return bad_separator(text, at, place);
  return unexpected(text, at, "the end of the text");
}

}  // namespace gwport::text

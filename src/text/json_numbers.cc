#include "text/json_numbers.h"

#include <algorithm>

namespace gwport::text {
namespace {

/// Integers of up to this many digits are below the largest double.
constexpr std::size_t kSafeDigits = 300;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t end_of_string(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

std::size_t end_of_number(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of("+-.0123456789eE", at), text.size());
}

/// Moves the point behind the first digit: 1234.5 becomes 1.2345 with a 0 for the old point.
void shrink_integer(std::string& text, std::size_t at, std::size_t end) {
  if (text[at] == '-') ++at;
  std::size_t point = at;
  while (point < end && is_digit(text[point])) ++point;
  if (point - at <= kSafeDigits || text[at] == '0') return;
  if (point < end && text[point] == '.') {
    if (point + 1 >= end || !is_digit(text[point + 1])) return;  // wrong, and has to stay so
    text[point] = '0';
  }
  text[at + 1] = '.';
}

void shrink(std::string& text, std::size_t at, std::size_t end) {
  shrink_integer(text, at, end);
  const auto first = text.begin() + static_cast<std::ptrdiff_t>(at);
  const auto last = text.begin() + static_cast<std::ptrdiff_t>(end);
  const auto e = std::find_if(first, last, [](char c) { return c == 'e' || c == 'E'; });
  std::replace_if(e, last, is_digit, '0');
}

}  // namespace

std::string with_small_numbers(std::string_view json) {
  std::string text(json);
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '"') {
      at = end_of_string(text, at);
    } else if (text[at] == '-' || is_digit(text[at])) {
      const std::size_t end = end_of_number(text, at);
      shrink(text, at, end);
      at = end;
    } else {
      ++at;
    }
  }
  return text;
}

}  // namespace gwport::text

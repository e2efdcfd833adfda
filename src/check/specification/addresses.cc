#include "check/specification/addresses.h"

#include <algorithm>

namespace gwport::check::specification {
namespace {

bool is_printable(char c) { return c > ' ' && c < '\x7F'; }

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}  // namespace

bool is_url(std::string_view text) {
  constexpr std::string_view kNever = "\"<>\\^`|";
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_printable(text[i]) || kNever.find(text[i]) != std::string_view::npos) return false;
    const bool escape = text[i] == '%';
    if (escape && (i + 2 >= text.size() || !is_hex(text[i + 1]) || !is_hex(text[i + 2]))) {
      return false;
    }
  }
  return true;
}

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  const bool one = at != std::string_view::npos && text.find('@', at + 1) == std::string_view::npos;
  return one && at != 0 && at + 1 != text.size() &&
         std::none_of(text.begin(), text.end(), [](char c) { return c >= '\0' && c <= ' '; });
}

}  // namespace gwport::check::specification

#include "doc/scalar_text.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace gwport::doc {
namespace {

/// The shortest digits that read back as the same double, without the point, and the exponent of
/// the first of them.
struct Digits {
  std::string text;
  int exponent = 0;
};

Digits shortest_digits(double value) {
  char buffer[32];
  const auto end =
      std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
  const std::string_view text(buffer, static_cast<std::size_t>(end.ptr - buffer));
  const std::size_t e = text.find('e');
  Digits digits;
  for (const char c : text.substr(0, e)) {
    if (c != '.') digits.text += c;
  }
  const std::size_t number = e + (text[e + 1] == '+' ? 2 : 1);
  std::from_chars(text.data() + number, text.data() + text.size(), digits.exponent);
  return digits;
}

/// Java's Double.toString for a finite value that is not negative.
std::string java_double(double value) {
  if (value == 0) return "0.0";
  Digits digits = shortest_digits(value);
  const bool plain = value >= 1e-3 && value < 1e7;
  if (plain && digits.exponent < 0) {
    return "0." + std::string(static_cast<std::size_t>(-digits.exponent - 1), '0') + digits.text;
  }
  const auto whole = static_cast<std::size_t>(plain ? digits.exponent + 1 : 1);
  while (digits.text.size() < whole + 1) digits.text += '0';
  std::string text = digits.text.substr(0, whole) + "." + digits.text.substr(whole);
  if (!plain) text += "E" + std::to_string(digits.exponent);
  return text;
}

std::string number_text(std::string_view lexeme) {
  if (lexeme.find_first_of(".eE") == lexeme.npos) return std::string(lexeme);
  double value = 0;
  const char* last = lexeme.data() + lexeme.size();
  const auto [end, error] = std::from_chars(lexeme.data(), last, value);
  if (error == std::errc::result_out_of_range) {
    // from_chars leaves the value alone; strtod says which way it went.
    value = std::strtod(std::string(lexeme).c_str(), nullptr);
  }
  const std::string sign = std::signbit(value) ? "-" : "";
  return sign + (std::isinf(value) ? "Infinity" : java_double(std::fabs(value)));
}

}  // namespace

std::optional<std::string> scalar_text(const Node& node) {
  if (!node.is_scalar() || node.is_null()) return std::nullopt;
  return node.is_number() ? number_text(node.text()) : std::string(node.text());
}

}  // namespace gwport::doc

#include "text/java_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <system_error>

namespace gwport::text {
namespace {

/// Whether a number that no double can hold is too large; else it is too small and counts as 0.
/// Only the power of ten of its first digit matters.
bool is_too_large(std::string_view lexeme) {
  const std::size_t exponent_at = std::min(lexeme.find_first_of("eE"), lexeme.size());
  const std::string_view digits = lexeme.substr(0, exponent_at);
  const auto point = static_cast<std::int64_t>(std::min(digits.find('.'), digits.size()));
  const auto first = static_cast<std::int64_t>(digits.find_first_of("123456789"));
  std::int64_t exponent = 0;
  if (exponent_at < lexeme.size()) {
    std::string_view text = lexeme.substr(exponent_at + 1);
    if (text.front() == '+') text.remove_prefix(1);
    const auto result = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (result.ec == std::errc::result_out_of_range) return text.front() != '-';
  }
  return exponent >= first - point;  // beyond 10^308 or below 10^-324, so no sign is in doubt
}

/// The value, with Java's rule for the ends of the range.
double to_double(std::string_view lexeme) {
  double value = 0;
  const auto result = std::from_chars(lexeme.data(), lexeme.data() + lexeme.size(), value);
  if (result.ec != std::errc::result_out_of_range) return value;
  const double size = is_too_large(lexeme) ? HUGE_VAL : 0.0;
  return lexeme.front() == '-' ? -size : size;
}

/// Shortest digits that give the value back, and the power of ten of the first one.
struct Digits {
  std::string text;
  int exponent = 0;
};

Digits shortest(double value) {
  char buffer[32];
  char* const last = buffer + sizeof buffer;
  auto end = std::to_chars(buffer, last, value, std::chars_format::scientific);
  // Java never takes one digit alone but the nearest decimal with two: 4.9E-324, not 5.0E-324.
  if (buffer[1] != '.') end = std::to_chars(buffer, last, value, std::chars_format::scientific, 1);
  const std::string_view all(buffer, static_cast<std::size_t>(end.ptr - buffer));
  const std::size_t e = all.find('e');
  Digits digits;
  for (const char c : all.substr(0, e)) {
    if (c != '.') digits.text += c;
  }
  if (digits.text.back() == '0') digits.text.pop_back();
  std::string_view exponent = all.substr(e + 1);
  if (exponent.front() == '+') exponent.remove_prefix(1);
  std::from_chars(exponent.data(), exponent.data() + exponent.size(), digits.exponent);
  return digits;
}

/// Double.toString of a finite value above zero.
std::string positive_double(double value) {
  auto [digits, exponent] = shortest(value);
  if (exponent < -3 || exponent > 6) {
    std::string out = digits.substr(0, 1) + '.';
    out += digits.size() > 1 ? digits.substr(1) : "0";
    return out + 'E' + std::to_string(exponent);
  }
  if (exponent < 0) {
    return "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
  }
  const auto whole = static_cast<std::size_t>(exponent) + 1;
  if (digits.size() < whole + 1) digits.resize(whole + 1, '0');
  return digits.insert(whole, ".");
}

void append_value(const doc::Node& node, std::string& out) {
  if (node.is_scalar()) {
    out += java_text(node);
    return;
  }
  const bool map = node.is_object();
  out += map ? '{' : '[';
  bool first = true;
  const auto append = [&](const doc::Node& child) {
    if (!first) out += ", ";
    first = false;
    if (map) (out += child.key()) += '=';
    append_value(child, out);
  };
  if (map) {
    for (const doc::Node& child : node.members()) append(child);
  } else {
    for (const doc::Node& child : node) append(child);
  }
  out += map ? '}' : ']';
}

}  // namespace

bool is_java_integer(std::string_view lexeme) { return lexeme.find_first_of(".eE") == lexeme.npos; }

std::string java_double(double value) {
  if (std::isnan(value)) return "NaN";
  const std::string sign = std::signbit(value) ? "-" : "";
  const double size = std::fabs(value);
  if (std::isinf(size)) return sign + "Infinity";
  return sign + (size == 0 ? "0.0" : positive_double(size));
}

std::string java_number(std::string_view lexeme) {
  if (is_java_integer(lexeme)) return lexeme == "-0" ? "0" : std::string(lexeme);
  return java_double(to_double(lexeme));
}

std::string java_text(const doc::Node& scalar) {
  return scalar.is_number() ? java_number(scalar.text()) : std::string(scalar.text());
}

std::string java_value(const doc::Node& node) {
  std::string out;
  append_value(node, out);
  return out;
}

}  // namespace gwport::text

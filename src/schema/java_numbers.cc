#include "schema/java_numbers.h"

#include <charconv>
#include <cstdlib>
#include <limits>
#include <system_error>

#include "text/java_number.h"

namespace gwport::schema {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  for (const char c : text) {
    if (!is_digit(c)) return false;
  }
  return true;
}

template <class Integer>
std::optional<Integer> parse_exactly(std::string_view text) {
  Integer value{};
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec != std::errc{} || result.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

/// A decimal literal taken apart: value = digits x 10^-scale.
struct Decimal {
  bool negative = false;
  std::string digits;  ///< without leading zeros, "0" for zero
  std::int64_t scale = 0;
};

std::optional<Decimal> parse_decimal(std::string_view text) {
  Decimal out;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    out.negative = text[0] == '-';
    text.remove_prefix(1);
  }
  std::string_view exponent;
  if (const std::size_t e = text.find_first_of("eE"); e != std::string_view::npos) {
    exponent = text.substr(e + 1);
    text = text.substr(0, e);
    if (!exponent.empty() && exponent[0] == '+') exponent.remove_prefix(1);
    const auto value = parse_exactly<std::int32_t>(exponent);
    if (!value || exponent.size() > 11) return std::nullopt;
    out.scale = -static_cast<std::int64_t>(*value);
  }
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view part =
      point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (whole.empty() && part.empty()) return std::nullopt;
  if (!all_digits(whole) || !all_digits(part)) return std::nullopt;
  out.digits.append(whole).append(part);
  out.digits.erase(0, std::min(out.digits.find_first_not_of('0'), out.digits.size() - 1));
  out.scale += static_cast<std::int64_t>(part.size());
  if (out.scale > std::numeric_limits<std::int32_t>::max() ||
      out.scale < std::numeric_limits<std::int32_t>::min()) {
    return std::nullopt;
  }
  return out;
}

std::string_view without_plus(std::string_view text) {
  if (text.size() > 1 && text[0] == '+' && is_digit(text[1])) text.remove_prefix(1);
  return text;
}

template <class Integer>
std::optional<std::string> reprint(std::string_view text) {
  const auto value = parse_exactly<Integer>(without_plus(text));
  if (!value) return std::nullopt;
  return std::to_string(*value);
}

/// A text that Java reads as a double, spelled so that it can't be taken for an integer.
std::optional<std::string> double_lexeme(std::string_view text) {
  if (!parse_decimal(text)) return std::nullopt;
  std::string lexeme(text[0] == '+' ? text.substr(1) : text);
  if (text::is_java_integer(lexeme)) lexeme += "e0";
  return lexeme;
}

}  // namespace

bool is_int32(std::string_view lexeme) {
  return text::is_java_integer(lexeme) && parse_exactly<std::int32_t>(lexeme).has_value();
}

std::string_view as_text(const doc::Node& scalar, std::string& scratch) {
  if (!scalar.is_number()) return scalar.text();
  if (text::is_java_integer(scalar.text()) && scalar.text() != "-0") return scalar.text();
  return scratch = text::java_number(scalar.text());
}

std::optional<std::string> decimal_text(std::string_view text) {
  const auto parsed = parse_decimal(text);
  if (!parsed) return std::nullopt;
  const auto& [negative, digits, scale] = *parsed;
  const auto length = static_cast<std::int64_t>(digits.size());
  const std::int64_t adjusted = length - 1 - scale;
  std::string out = negative && digits != "0" ? "-" : "";
  if (scale == 0) return out += digits;
  if (scale > 0 && adjusted >= -6) {
    if (length > scale) {
      out.append(digits, 0, static_cast<std::size_t>(length - scale)).append(".");
      return out.append(digits, static_cast<std::size_t>(length - scale));
    }
    out.append("0.").append(static_cast<std::size_t>(scale - length), '0');
    return out += digits;
  }
  out += digits[0];
  if (length > 1) out.append(".").append(digits, 1);
  if (adjusted == 0) return out;
  out.append("E").append(adjusted > 0 ? "+" : "");
  return out += std::to_string(adjusted);
}

std::optional<std::string> limit_text(std::string_view lexeme) {
  return decimal_text(text::java_number(lexeme));
}

std::optional<std::string> exported_limit_text(std::string_view lexeme) {
  auto text = parse_double(lexeme);
  // Beyond the doubles there is no number that JSON could hold.
  return text && text->ends_with("Infinity") ? std::nullopt : text;
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
  const auto value = parse_exactly<std::int64_t>(text);
  if (!value || *value < std::numeric_limits<std::int32_t>::min()) return std::nullopt;
  return value;
}

std::optional<std::string> parse_int(std::string_view text) { return reprint<std::int32_t>(text); }
std::optional<std::string> parse_long(std::string_view text) { return reprint<std::int64_t>(text); }

std::optional<std::string> parse_double(std::string_view text) {
  const auto lexeme = double_lexeme(text);
  if (!lexeme) return std::nullopt;
  return text::java_number(*lexeme);
}

std::optional<std::string> parse_float(std::string_view text) {
  const auto lexeme = double_lexeme(text);
  if (!lexeme) return std::nullopt;
  const std::string_view digits = *lexeme;
  float value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (read.ec != std::errc{}) {  // beyond the floats, at one end or the other
    const bool large = std::abs(std::strtod(lexeme->c_str(), nullptr)) > 1;
    return std::string(digits[0] == '-' ? "-" : "") + (large ? "Infinity" : "0.0");
  }
  char shortest[24];
  const auto end =
      std::to_chars(shortest, shortest + sizeof shortest, value, std::chars_format::scientific);
  return text::java_number({shortest, static_cast<std::size_t>(end.ptr - shortest)});
}

bool as_boolean(const doc::Node& node) {
  if (node.is_number()) {
    return text::is_java_integer(node.text()) &&
           node.text().find_first_of("123456789") != std::string_view::npos;
  }
  return node.is_true() || (node.is_string() && node.text() == "true");
}

std::int32_t int_value(const doc::Node& node) {
  if (!node.is_number()) return 0;
  std::string_view lexeme = node.text();
  const bool negative = lexeme[0] == '-';
  if (!text::is_java_integer(lexeme)) {
    const double value = std::strtod(std::string(lexeme).c_str(), nullptr);
    if (value >= 2147483647.0) return std::numeric_limits<std::int32_t>::max();
    if (value <= -2147483648.0) return std::numeric_limits<std::int32_t>::min();
    return static_cast<std::int32_t>(value);
  }
  if (negative) lexeme.remove_prefix(1);
  std::uint32_t low = 0;  // the lowest 32 bits of an integer of any size
  for (const char digit : lexeme) low = low * 10 + static_cast<std::uint32_t>(digit - '0');
  return static_cast<std::int32_t>(negative ? 0U - low : low);
}

}  // namespace gwport::schema

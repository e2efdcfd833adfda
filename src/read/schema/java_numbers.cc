#include "read/schema/java_numbers.h"

#include <charconv>
#include <limits>
#include <system_error>

#include "text/java_number.h"

namespace gwport::read {
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

std::optional<std::int64_t> parse_integer(std::string_view text) {
  const auto value = parse_exactly<std::int64_t>(text);
  if (!value || *value < std::numeric_limits<std::int32_t>::min()) return std::nullopt;
  return value;
}

}  // namespace gwport::read

#include "text/scalar_numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

#include "text/java_number.h"

namespace gwport::text {
namespace {

using doc::Arena;
using doc::Kind;

/// Jackson parses integers of up to this many characters, a minus not counted, from the text with
/// its underscores, and fails; longer ones from a cleaned text.
constexpr std::size_t kShortInteger = 9;

/// Longest number in another base that is converted (the cost is quadratic); longer ones stay text.
constexpr std::size_t kMostDigits = 1000;

bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

Scalar number(std::string_view original, const std::string& text, Arena& arena) {
  return {Kind::kNumber, text == original ? original : arena.copy(text)};
}

/// Sign and digits apart, without underscores.
struct Digits {
  bool negative = false;
  std::string text;
};

Digits cleaned(std::string_view plain) {
  Digits digits{plain.front() == '-', {}};
  if (plain.front() == '-' || plain.front() == '+') plain.remove_prefix(1);
  for (const char c : plain) {
    if (c != '_') digits.text += c;
  }
  return digits;
}

std::string with_sign(bool negative, std::string text) {
  return negative && text != "0" ? "-" + text : text;
}

std::string without_leading_zeros(std::string text) {
  const std::size_t first = text.find_first_not_of('0');
  return first == std::string::npos ? "0" : text.substr(first);
}

/// Any number of digits of a base up to 16, in decimal.
std::string to_decimal(std::string_view digits, std::uint32_t base) {
  constexpr std::uint64_t kLimb = 1'000'000'000;
  std::vector<std::uint32_t> limbs{0};
  for (const char c : digits) {
    std::uint64_t carry = static_cast<std::uint64_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    for (std::uint32_t& limb : limbs) {
      carry += std::uint64_t{limb} * base;
      limb = static_cast<std::uint32_t>(carry % kLimb);
      carry /= kLimb;
    }
    if (carry > 0) limbs.push_back(static_cast<std::uint32_t>(carry));
  }
  std::string out = std::to_string(limbs.back());
  for (std::size_t i = limbs.size() - 1; i-- > 0;) {
    const std::string part = std::to_string(limbs[i]);
    out.append(9 - part.size(), '0').append(part);
  }
  return out;
}

}  // namespace

bool is_canonical(std::string_view plain) {
  return !has(plain, '_') && plain[0] != '+' && (plain[0] != '0' || plain == "0") &&
         !plain.starts_with("-0");
}

Scalar integer(std::string_view plain, Arena& arena) {
  if (is_canonical(plain)) return {Kind::kNumber, plain};
  const Digits digits = cleaned(plain);
  return number(plain, with_sign(digits.negative, without_leading_zeros(digits.text)), arena);
}

Scalar jackson_integer(std::string_view plain, Arena& arena) {
  const std::size_t length = plain.size() - (plain[0] == '-' ? 1 : 0);
  if (length <= kShortInteger && has(plain, '_')) return refused_scalar();
  return integer(plain, arena);
}

Scalar in_base(std::string_view plain, std::uint32_t base, Arena& arena) {
  Digits digits = cleaned(plain);
  if (digits.text != "0") digits.text.erase(0, base == 8 ? 1 : 2);  // 0, 0b, 0x
  if (digits.text.empty()) return refused_scalar();
  if (digits.text.size() > kMostDigits) return {Kind::kString, plain};
  return number(plain, with_sign(digits.negative, to_decimal(digits.text, base)), arena);
}

Scalar base60(std::string_view plain, Arena& arena) {
  const Digits digits = cleaned(plain);
  std::uint64_t value = 0;
  std::string_view rest = digits.text;
  while (true) {
    std::int64_t part = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), part);
    if (read.ec != std::errc{}) return refused_scalar();
    value = value * 60 + static_cast<std::uint64_t>(part);
    if (!has(rest, ':')) break;
    rest.remove_prefix(rest.find(':') + 1);
  }
  const auto wrapped = static_cast<std::int32_t>(static_cast<std::uint32_t>(value));
  return number(plain, std::to_string(digits.negative ? -std::int64_t{wrapped} : wrapped), arena);
}

Scalar base60_float(std::string_view plain, Arena& arena) {
  const Digits digits = cleaned(plain);
  double value = 0;
  std::string_view rest = digits.text;
  while (true) {
    double part = 0;
    std::from_chars(rest.data(), rest.data() + std::min(rest.find(':'), rest.size()), part);
    value = value * 60 + part;
    if (!has(rest, ':')) break;
    rest.remove_prefix(rest.find(':') + 1);
  }
  const std::string text = java_double(digits.negative ? -value : value);
  if (std::isinf(value)) return {Kind::kString, arena.copy(text)};
  return number(plain, text, arena);
}

Scalar floating(std::string_view plain, Arena& arena) {
  const Digits digits = cleaned(plain);
  const std::size_t e = std::min(digits.text.find_first_of("eE"), digits.text.size());
  const std::string mantissa = digits.text.substr(0, e);
  if (mantissa.find_first_of("0123456789") == std::string::npos) return refused_scalar();
  const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
  std::string text = digits.negative ? "-" : "";
  text += without_leading_zeros(mantissa.substr(0, point));
  if (point < mantissa.size() || e == digits.text.size()) {
    const std::string fraction = mantissa.substr(std::min(point + 1, mantissa.size()));
    text += '.';
    text += fraction.empty() ? "0" : fraction;
  }
  text += digits.text.substr(e);
  return number(plain, text, arena);
}

}  // namespace gwport::text

#include "text/scalars.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "text/java_number.h"
#include "text/timestamp.h"

namespace gwport::text {
namespace {

using doc::Arena;
using doc::Dialect;
using doc::Kind;

/// What a reader makes of a look.
enum class Meaning : std::uint8_t {
  kText,
  kNull,
  kTrue,
  kFalse,
  kInteger,         // underscores do not count
  kJacksonInteger,  // decimal even with a leading 0; fails on underscores in short ones
  kBase2,
  kBase8,
  kBase16,
  kBase60,
  kFloat,
  kBase60Float,
  kInfinite,   // the text "Infinity", "-Infinity" or "NaN"
  kTimestamp,  // the text of the instant in UTC
  kRefused,
};

struct Row {
  Look look;
  Meaning openapi3;
  Meaning swagger2;
};

constexpr Row kTable[] = {
    {Look::kText, Meaning::kText, Meaning::kText},
    {Look::kNull, Meaning::kNull, Meaning::kNull},
    {Look::kTrue, Meaning::kTrue, Meaning::kTrue},
    {Look::kFalse, Meaning::kFalse, Meaning::kFalse},
    {Look::kDecimal, Meaning::kJacksonInteger, Meaning::kInteger},
    {Look::kOctal, Meaning::kJacksonInteger, Meaning::kBase8},
    {Look::kHex, Meaning::kText, Meaning::kBase16},
    {Look::kBinary, Meaning::kText, Meaning::kBase2},
    {Look::kBase60, Meaning::kText, Meaning::kBase60},
    {Look::kFloat, Meaning::kFloat, Meaning::kFloat},
    {Look::kBase60Float, Meaning::kRefused, Meaning::kBase60Float},
    {Look::kInfinite, Meaning::kRefused, Meaning::kInfinite},
    {Look::kTimestamp, Meaning::kText, Meaning::kTimestamp},
    {Look::kMerge, Meaning::kText, Meaning::kRefused},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(kTable); ++i) {
    if (static_cast<std::size_t>(kTable[i].look) != i) return false;
  }
  return true;
}
static_assert(in_order(), "the table is indexed by look");

/// Jackson parses integers of up to this many characters, a minus not counted, from the text with
/// its underscores, and fails; longer ones from a cleaned text.
constexpr std::size_t kShortInteger = 9;

/// Longest number in another base that is converted (the cost is quadratic); longer ones stay text.
constexpr std::size_t kMostDigits = 1000;

constexpr Scalar kRefusedScalar{Kind::kString, {}, true, false};

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

/// Whether a decimal integer is written as Java prints it.
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
  if (length <= kShortInteger && has(plain, '_')) return kRefusedScalar;
  return integer(plain, arena);
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

Scalar in_base(std::string_view plain, std::uint32_t base, Arena& arena) {
  Digits digits = cleaned(plain);
  if (digits.text != "0") digits.text.erase(0, base == 8 ? 1 : 2);  // 0, 0b, 0x
  if (digits.text.empty()) return kRefusedScalar;
  if (digits.text.size() > kMostDigits) return {Kind::kString, plain};
  return number(plain, with_sign(digits.negative, to_decimal(digits.text, base)), arena);
}

/// SnakeYAML counts these in 32 bits and lets them wrap.
Scalar base60(std::string_view plain, Arena& arena) {
  const Digits digits = cleaned(plain);
  std::uint64_t value = 0;
  std::string_view rest = digits.text;
  while (true) {
    std::int64_t part = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), part);
    if (read.ec != std::errc{}) return kRefusedScalar;
    value = value * 60 + static_cast<std::uint64_t>(part);
    if (!has(rest, ':')) break;
    rest.remove_prefix(rest.find(':') + 1);
  }
  const auto wrapped = static_cast<std::int32_t>(static_cast<std::uint32_t>(value));
  return number(plain, std::to_string(digits.negative ? -std::int64_t{wrapped} : wrapped), arena);
}

/// Shortest text of a double that is a JSON number with a fraction or an exponent.
std::string double_text(double value) {
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
  std::string text(buffer, end.ptr);
  if (text.find_first_of(".e") == std::string::npos) text += ".0";
  return text;
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
  return number(plain, double_text(digits.negative ? -value : value), arena);
}

/// A float as a JSON number: one digit at least on both sides of the point, no plus, no leading 0.
Scalar floating(std::string_view plain, Arena& arena) {
  const Digits digits = cleaned(plain);
  const std::size_t e = std::min(digits.text.find_first_of("eE"), digits.text.size());
  const std::string mantissa = digits.text.substr(0, e);
  if (mantissa.find_first_of("0123456789") == std::string::npos) return kRefusedScalar;
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

std::string_view name_of_infinite(std::string_view plain) {
  if (plain.ends_with('n') || plain.ends_with('N')) return "NaN";
  return plain.starts_with('-') ? "-Infinity" : "Infinity";
}

Scalar value_of(Meaning meaning, std::string_view plain, Arena& arena) {
  switch (meaning) {
    case Meaning::kText:
      return {Kind::kString, plain};
    case Meaning::kNull:
      return {Kind::kNull, "null"};
    case Meaning::kTrue:
      return {Kind::kBoolean, "true"};
    case Meaning::kFalse:
      return {Kind::kBoolean, "false"};
    case Meaning::kInteger:
      return integer(plain, arena);
    case Meaning::kJacksonInteger:
      return jackson_integer(plain, arena);
    case Meaning::kBase2:
      return in_base(plain, 2, arena);
    case Meaning::kBase8:
      return in_base(plain, 8, arena);
    case Meaning::kBase16:
      return in_base(plain, 16, arena);
    case Meaning::kBase60:
      return base60(plain, arena);
    case Meaning::kFloat:
      return floating(plain, arena);
    case Meaning::kBase60Float:
      return base60_float(plain, arena);
    case Meaning::kInfinite:
      return {Kind::kString, name_of_infinite(plain)};
    case Meaning::kTimestamp:
      return {Kind::kString, arena.copy(java_timestamp(plain))};
    case Meaning::kRefused:
      break;
  }
  return kRefusedScalar;
}

Scalar value_of(Look look, std::string_view plain, Dialect dialect, Arena& arena) {
  const Row& row = kTable[static_cast<std::size_t>(look)];
  const Meaning meaning = dialect == Dialect::kOpenApi3 ? row.openapi3 : row.swagger2;
  Scalar scalar = value_of(meaning, plain, arena);
  const bool same = row.openapi3 == row.swagger2 || (look == Look::kDecimal && !has(plain, '_'));
  scalar.by_dialect = !same;
  return scalar;
}

/// SnakeYAML makes null of a wrong boolean, Jackson a text; Jackson knows the short forms too.
Scalar tagged_bool(std::string_view text, Look look, Dialect dialect) {
  if (look == Look::kTrue) return {Kind::kBoolean, "true"};
  if (look == Look::kFalse) return {Kind::kBoolean, "false"};
  if (dialect == Dialect::kSwagger2) return {Kind::kNull, "null", false, true};
  if (text == "y" || text == "Y") return {Kind::kBoolean, "true", false, true};
  if (text == "n" || text == "N") return {Kind::kBoolean, "false", false, true};
  return {Kind::kString, text, false, true};
}

Scalar tagged_int(std::string_view text, Look look, Dialect dialect, Arena& arena) {
  if (look >= Look::kDecimal && look <= Look::kBase60) return value_of(look, text, dialect, arena);
  if (dialect == Dialect::kSwagger2) return {Kind::kString, text, true, true};
  if (look == Look::kFloat && has(text, '.')) return floating(text, arena);
  return {Kind::kString, text, false, true};
}

Scalar tagged_float(std::string_view text, Look look, Dialect dialect, Arena& arena) {
  if (look == Look::kDecimal || look == Look::kOctal) return floating(text, arena);
  const bool is_float = look >= Look::kFloat && look <= Look::kInfinite;
  return is_float ? value_of(look, text, dialect, arena) : kRefusedScalar;
}

}  // namespace

Scalar scalar_value(std::string_view plain, Dialect dialect, Arena& arena) {
  return value_of(look_of(plain), plain, dialect, arena);
}

Scalar tagged_value(std::string_view text, std::string_view tag, Dialect dialect, Arena& arena) {
  constexpr std::string_view kYaml = "tag:yaml.org,2002:";
  if (!tag.starts_with(kYaml)) return {Kind::kString, text};
  const std::string_view type = tag.substr(kYaml.size());
  const Look look = look_of(text);
  if (type == "null") return {Kind::kNull, "null"};
  if (type == "bool") return tagged_bool(text, look, dialect);
  if (type == "int") return tagged_int(text, look, dialect, arena);
  if (type == "float") return tagged_float(text, look, dialect, arena);
  if (type == "timestamp" && look == Look::kTimestamp) return value_of(look, text, dialect, arena);
  return {Kind::kString, text};
}

Scalar key_name(std::string_view plain, Dialect dialect, Arena& arena) {
  const Look look = look_of(plain);
  if (look == Look::kText) return {Kind::kString, plain};
  if (look == Look::kDecimal && is_canonical(plain)) return {Kind::kString, plain};
  if (dialect == Dialect::kOpenApi3) return {Kind::kString, plain, false, true};
  Scalar key = value_of(look, plain, dialect, arena);
  key.by_dialect = true;
  key.refused = key.refused || key.kind == Kind::kNull;
  if (key.kind == Kind::kNumber) {
    const std::string text = java_number(key.text);
    key.text = text == plain ? plain : arena.copy(text);
  }
  key.kind = Kind::kString;
  return key;
}

}  // namespace gwport::text

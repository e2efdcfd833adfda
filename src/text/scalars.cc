#include "text/scalars.h"

#include <string>

#include "text/java_number.h"
#include "text/scalar_numbers.h"
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
  return refused_scalar();
}

Scalar value_of(Look look, std::string_view plain, Dialect dialect, Arena& arena) {
  const Row& row = kTable[static_cast<std::size_t>(look)];
  const Meaning meaning = dialect == Dialect::kOpenApi3 ? row.openapi3 : row.swagger2;
  Scalar scalar = value_of(meaning, plain, arena);
  const bool bars = plain.find('_') != std::string_view::npos;
  const bool same = row.openapi3 == row.swagger2 || (look == Look::kDecimal && !bars);
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
  if (look == Look::kFloat && text.find('.') != std::string_view::npos)
    return floating(text, arena);
  return {Kind::kString, text, false, true};
}

Scalar tagged_float(std::string_view text, Look look, Dialect dialect, Arena& arena) {
  if (look == Look::kDecimal || look == Look::kOctal) return floating(text, arena);
  const bool is_float = look >= Look::kFloat && look <= Look::kInfinite;
  return is_float ? value_of(look, text, dialect, arena) : refused_scalar();
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

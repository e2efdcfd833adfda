// Numbers of schemas as the library's classes read and print them; doubles are
// text/java_number.h's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "doc/node.h"

namespace gwport::schema {

/// Whether Java reads the lexeme as an int (32 bits, signed).
[[nodiscard]] bool is_int32(std::string_view lexeme);

/// A scalar as JsonNode.asText gives it: text::java_text without a copy where none is needed. The
/// view is valid as long as node and `scratch` are.
[[nodiscard]] std::string_view as_text(const doc::Node& scalar, std::string& scratch);

/// new BigDecimal(text).toString(): 1.0E21 gives 1.0E+21, 1.50 stays 1.50, 0.0000001 gives 1E-7.
/// Null where the constructor throws. `text` is a Java literal, not only a JSON number.
[[nodiscard]] std::optional<std::string> decimal_text(std::string_view text);

/// minimum, maximum or multipleOf in the text of a model: a BigDecimal that keeps whole numbers
/// whole (25 gives 25). In an export: a double (25.0), but not for integers of OpenAPI 3. Null
/// where Java reads no number. Source: exports, in both versions; for imports inferred from
/// swagger-parser 2.0.17 and 1.0.34.
[[nodiscard]] std::optional<std::string> limit_text(std::string_view lexeme);
[[nodiscard]] std::optional<std::string> exported_limit_text(std::string_view lexeme);

/// What the library makes of an integer written as text: digits with an optional minus, from
/// -2147483648 to 9223372036854775807 inclusive (below that range it gives up, as it tries int
/// only).
[[nodiscard]] std::optional<std::int64_t> parse_integer(std::string_view text);

/// Integer.parseInt and Long.parseLong, printed again: digits with an optional sign, within range.
[[nodiscard]] std::optional<std::string> parse_int(std::string_view text);
[[nodiscard]] std::optional<std::string> parse_long(std::string_view text);

/// Double.parseDouble and Float.parseFloat of a decimal literal, printed again by toString.
[[nodiscard]] std::optional<std::string> parse_double(std::string_view text);
[[nodiscard]] std::optional<std::string> parse_float(std::string_view text);

/// JsonNode.asBoolean: true, "true" and whole numbers but 0 are true.
[[nodiscard]] bool as_boolean(const doc::Node& node);

/// JsonNode.intValue: numbers are cut to 32 bits (fractions dropped, doubles held at the ends of
/// the range), everything else is 0.
[[nodiscard]] std::int32_t int_value(const doc::Node& node);

}  // namespace gwport::schema

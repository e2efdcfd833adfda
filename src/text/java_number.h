// Numbers as the service's Java libraries print them.
#pragma once

#include <string>
#include <string_view>

#include "doc/node.h"

namespace gwport::text {

/// The text of a JSON number after it went through Java: integers of any size as they are (-0 is
/// 0), everything with a fraction or an exponent as Double.toString gives it: 2.50 is "2.5", 1e3 is
/// "1000.0", 100000000.0 is "1.0E8"; beyond the doubles "Infinity". Source: inferred from the
/// parser library behind the importer (Jackson).
[[nodiscard]] std::string java_number(std::string_view lexeme);

/// Double.toString: 2.5, 1.0E8, 0.0, Infinity, NaN.
[[nodiscard]] std::string java_double(double value);

/// Whether the lexeme is an integer for Jackson: no fraction, no exponent.
[[nodiscard]] bool is_java_integer(std::string_view lexeme);

/// A scalar as Jackson makes a Java String of it: a string itself, a number by java_number, a
/// boolean as "true" or "false", null as "null". Empty for containers.
[[nodiscard]] std::string java_text(const doc::Node& scalar);

/// Any value as Java prints it in a message (String.valueOf): scalars like java_text, lists as
/// "[a, b]", maps as "{k=v, l=w}".
[[nodiscard]] std::string java_value(const doc::Node& node);

}  // namespace gwport::text

// Numbers of YAML 1.1 as JSON numbers.
#pragma once

#include <cstdint>
#include <string_view>

#include "doc/arena.h"
#include "text/scalars.h"

namespace gwport::text {

/// What a reader fails on.
[[nodiscard]] inline Scalar refused_scalar() { return {doc::Kind::kString, {}, true, false}; }

/// Whether a decimal integer is written as Java prints it.
[[nodiscard]] bool is_canonical(std::string_view plain);

// Each takes a text of the look that it is for; underscores do not count.

/// Look::kDecimal and, by its decimal value, Look::kOctal.
[[nodiscard]] Scalar integer(std::string_view plain, doc::Arena& arena);
/// The same as Jackson does it: short integers with underscores are refused.
[[nodiscard]] Scalar jackson_integer(std::string_view plain, doc::Arena& arena);
/// Look::kBinary, kOctal and kHex (base 2, 8, 16). More than 1000 digits stay a text.
[[nodiscard]] Scalar in_base(std::string_view plain, std::uint32_t base, doc::Arena& arena);
/// Look::kBase60. SnakeYAML counts these in 32 bits and lets them wrap.
[[nodiscard]] Scalar base60(std::string_view plain, doc::Arena& arena);
/// Look::kBase60Float.
[[nodiscard]] Scalar base60_float(std::string_view plain, doc::Arena& arena);
/// Look::kFloat: one digit at least on both sides of the point, no plus, no leading 0.
[[nodiscard]] Scalar floating(std::string_view plain, doc::Arena& arena);

}  // namespace gwport::text

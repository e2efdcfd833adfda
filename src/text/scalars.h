// How plain YAML scalars become values: the one table, for both of the service's readers.
#pragma once

#include <cstdint>
#include <string_view>

#include "doc/arena.h"
#include "doc/dialect.h"
#include "doc/node.h"

namespace gwport::text {

/// What a plain scalar looks like. The looks are those of YAML 1.1 as SnakeYAML 1.19 to 1.29 knows
/// them, which both readers are built on; they differ in what they make of them.
enum class Look : std::uint8_t {
  kText,
  kNull,         ///< empty, ~, null, Null, NULL
  kTrue,         ///< true, yes, on in the three usual ways of case
  kFalse,        ///< false, no, off
  kDecimal,      ///< 0, 12, -7, 1_000
  kOctal,        ///< 010
  kHex,          ///< 0x1F
  kBinary,       ///< 0b101
  kBase60,       ///< 1:30
  kFloat,        ///< 1.5, 1., .5, 1e3, 08
  kBase60Float,  ///< 1:30.5
  kInfinite,     ///< .inf, -.inf, .nan
  kTimestamp,    ///< 2018-01-01, 2001-12-14t21:59:43.10-05:00
  kMerge,        ///< << where it is no key
};

[[nodiscard]] Look look_of(std::string_view plain);

/// A scalar as the service's reader takes it.
struct Scalar {
  doc::Kind kind = doc::Kind::kString;
  std::string_view text;    ///< of a number always a valid JSON number
  bool refused = false;     ///< the reader fails on it and makes no document
  bool by_dialect = false;  ///< the two readers do not agree on this look
};

/// The value of a plain scalar. `text` is `plain` where it can be, else a text in the arena.
/// Source: inferred from Jackson's YAML 2.9.8 to 2.10.1 (OpenAPI 3) and SnakeYAML 1.19 to 1.29
/// (Swagger 2.0).
[[nodiscard]] Scalar scalar_value(std::string_view plain, doc::Dialect dialect, doc::Arena& arena);

/// The same for a scalar with a tag of YAML's own (!!str, !!int ...), in whatever style; other tags
/// leave a text. No tag makes a number of what has not the look of one.
[[nodiscard]] Scalar tagged_value(std::string_view text, std::string_view tag, doc::Dialect dialect,
                                  doc::Arena& arena);

/// The name that a plain key gives: for OpenAPI 3 the text as written, for Swagger 2.0 the text of
/// its value (`on` is "true", 1.10 is "1.1"); a null key is refused there. kind is kString.
[[nodiscard]] Scalar key_name(std::string_view plain, doc::Dialect dialect, doc::Arena& arena);

}  // namespace gwport::text

// Broken JSON in plain words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "diag/span.h"

namespace gwport::text {

/// The last thing that was right.
enum class JsonToken : std::uint8_t { kNothing, kKey, kValue, kOpenObject, kOpenArray };

/// Where a parser stood when it gave up.
struct JsonPlace {
  JsonToken after = JsonToken::kNothing;
  std::uint32_t end =
      0;                ///< one past that token; of a number that goes on wrongly perhaps one more
  bool inside = false;  ///< whether a container is open
  bool in_object = false;  ///< whether the innermost one is an object
};

struct JsonFault {
  diag::Span span;
  std::string hint;
  bool lone_surrogate = false;  ///< fine for JSON, but not for UTF-8
};

/// What is wrong in a text that a JSON parser refused at that place: what was expected, what stands
/// there. Looks at the text from place.end to the fault only.
[[nodiscard]] JsonFault explain_json(std::string_view text, const JsonPlace& place);

}  // namespace gwport::text

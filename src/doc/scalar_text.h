// The text that a Java JSON library gives for a scalar.
#pragma once

#include <optional>
#include <string>

#include "doc/node.h"

namespace gwport::doc {

/// The text of a scalar where the service wants a string: a string's value, `true`, a whole number
/// as written, any other number as Java prints a double (1.10 becomes 1.1, 1e3 becomes 1000.0).
/// Null for null, arrays and objects.
/// Source: recorded (info.version 1 becomes "1"); inferred from Jackson for other numbers.
[[nodiscard]] std::optional<std::string> scalar_text(const Node& node);

}  // namespace gwport::doc

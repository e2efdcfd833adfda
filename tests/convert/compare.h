// Comparing documents by their values.
#pragma once

#include <string>

#include "doc/node.h"

namespace gwport::tests {

/// Where two trees differ first, and how; empty when they have the same values, whatever the order
/// of their members. Numbers are the same when their texts are.
[[nodiscard]] std::string first_difference(const doc::Node& a, const doc::Node& b);

}  // namespace gwport::tests

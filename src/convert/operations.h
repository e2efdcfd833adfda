// What both versions have in common.
#pragma once

#include <string_view>

#include "doc/node.h"

namespace gwport::convert {

/// Whether a member of a path item is an operation in Swagger 2.0 and OpenAPI 3.0 alike.
/// x-amazon-apigateway-any-method holds one too.
[[nodiscard]] bool is_operation(std::string_view key);

/// Whether OpenAPI takes this name for something shared: letters, digits, dots, hyphens and
/// underscores. Source: OpenAPI 3.0, Components Object.
[[nodiscard]] bool is_component_name(std::string_view name);

/// Whether a key of responses stands for many status codes: 4XX.
[[nodiscard]] bool is_range(std::string_view key);

/// What an object's `$ref` leads to within the document, over at most 8 references; the object
/// itself when it has none. Null when it leads elsewhere or nowhere.
[[nodiscard]] const doc::Node* resolve(const doc::Node& root, const doc::Node& object);

/// Whether two values are equal, whatever the order of members.
[[nodiscard]] bool equal(const doc::Node& a, const doc::Node& b);

}  // namespace gwport::convert

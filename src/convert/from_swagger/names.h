// Names of shared things: OpenAPI takes letters, digits, dots, hyphens and underscores only.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "doc/node.h"

namespace gwport::convert::from_swagger {

/// New names of the things of one section, by their old ones; those that may stay are not in it.
using Names = std::unordered_map<std::string, std::string>;

/// Gives each name that OpenAPI does not take another one: `_` for each character that it may not
/// have, and a number where that name is taken. The same for the same section, always.
/// Source: OpenAPI 3.0, Components Object.
[[nodiscard]] Names new_names(const doc::Node* section);

/// The new name for a token of a JSON pointer, percent-encoded or not; the token itself when it
/// stays.
[[nodiscard]] std::string_view renamed_token(const Names& names, std::string_view token);

}  // namespace gwport::convert::from_swagger

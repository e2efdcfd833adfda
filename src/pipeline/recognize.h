// Which files are meant to be OpenAPI documents.
#pragma once

#include <string_view>

#include "doc/node.h"

namespace gwport::pipeline {

/// Whether a text can be an OpenAPI document: a member `swagger` or `openapi` seems to stand at its
/// top. Looks at the bytes only, so it is cheap on package.json and its like, and it says yes to a
/// document that is too broken to be read.
[[nodiscard]] bool may_be_openapi(std::string_view text);

/// Whether the root has a member `swagger` or `openapi`, whatever its value.
[[nodiscard]] bool is_openapi(const doc::Node& root);

}  // namespace gwport::pipeline

// Which of the two specifications a document follows.
#pragma once

#include <optional>

#include "doc/node.h"

namespace gwport::doc {

enum class Dialect { kSwagger2, kOpenApi3 };

/// Decides by key which of the service's two readers takes the document: `openapi` comes first if
/// its text starts with 3.0 (a YAML number counts as text), then `swagger` with any value. Nothing
/// when neither holds: the service then makes no document of it.
/// Source: inferred; the OpenAPI 3 reader of swagger-parser 2.0.17 tests the version that way and
/// the Swagger 2.0 one doesn't test it at all.
[[nodiscard]] std::optional<Dialect> dialect_of(const Node& root);

/// The same, and OpenAPI 3 for its other versions: the names of their objects are the same.
[[nodiscard]] std::optional<Dialect> family_of(const Node& root);

}  // namespace gwport::doc

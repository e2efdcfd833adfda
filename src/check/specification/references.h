// References within a document.
#pragma once

#include "doc/node.h"

namespace gwport::check::specification {

/// What an object stands for: itself, or what its `$ref` leads to, over at most 8 references. Null
/// when that is outside the document or nowhere.
[[nodiscard]] const doc::Node* resolved(const doc::Node& root, const doc::Node& object);

}  // namespace gwport::check::specification

// JSON Pointers (RFC 6901).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doc/node.h"

namespace gwport::doc {

/// Appends "/name" with `~` and `/` escaped.
void append_token(std::string& pointer, std::string_view name);

/// The pointer of the node at this place: of the node whose value or key has exactly this span,
/// else of the innermost node around it. Where that has more than `most` bytes, of the innermost
/// node around it whose pointer has not. Built only when something is reported; O(depth x log
/// width).
[[nodiscard]] std::string pointer_at(const Node& root, Span span,
                                     std::size_t most = std::string::npos);

/// The node whose value or key has exactly this span, else the innermost node around it; null for
/// an unknown span. O(depth x log width).
[[nodiscard]] const Node* node_at(const Node& root, Span span);

/// The nodes from the root to node_at(span), both included; empty for an unknown span.
[[nodiscard]] std::vector<const Node*> path_to(const Node& root, Span span);

/// The node that the pointer (starting with "/" or empty) names; null when there is none.
[[nodiscard]] const Node* resolve_pointer(const Node& root, std::string_view pointer);

}  // namespace gwport::doc

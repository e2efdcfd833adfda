// Compares what two readers made of one text.
#pragma once

#include "doc/node.h"

namespace gwport {

/// Whether two trees are the same: kinds, texts, keys, places and repeated keys.
inline bool same_tree(const doc::Node& a, const doc::Node& b) {
  const bool same = a.kind() == b.kind() && a.text() == b.text() && a.key() == b.key() &&
                    a.span() == b.span() && a.key_span() == b.key_span() &&
                    a.shadowed() == b.shadowed() && a.has_duplicates() == b.has_duplicates() &&
                    a.size() == b.size();
  if (!same) return false;
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    if (!same_tree(a.begin()[i], b.begin()[i])) return false;
  }
  return true;
}

}  // namespace gwport

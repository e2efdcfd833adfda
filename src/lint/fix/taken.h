// Changes of a text that can be made together.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>

#include "diag/diagnostic.h"

namespace gwport::lint {

/// The bytes that fixes change.
class Taken {
 public:
  /// Takes all edits of the fix, or none if one of them meets a change.
  [[nodiscard]] bool take(const diag::Fix& fix) {
    const bool free = std::none_of(fix.edits.begin(), fix.edits.end(),
                                   [&](const diag::Edit& edit) { return meets(edit.span); });
    if (!free) return false;
    for (const diag::Edit& edit : fix.edits) {
      std::uint32_t& end = ends_[edit.span.begin];
      end = std::max(end, edit.span.end);
    }
    return true;
  }

 private:
  /// Whether a change has a byte of the span, or one of the two is an insertion that touches the
  /// other: which comes first then nobody says.
  [[nodiscard]] bool meets(diag::Span span) const {
    for (auto at = ends_.upper_bound(span.end); at != ends_.begin();) {
      --at;
      if (at->second < span.begin) return false;
      const bool touch = at->first == span.end || at->second == span.begin;
      const bool insert = span.begin == span.end || at->first == at->second;
      if (!touch || insert) return true;
    }
    return false;
  }

  std::map<std::uint32_t, std::uint32_t> ends_;  // by begin
};

}  // namespace gwport::lint

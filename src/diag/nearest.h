// "Did you mean": the known word closest to one that was mistyped.
#pragma once

#include <span>
#include <string_view>

namespace gwport::diag {

/// The candidate that differs from `word` in the fewest letters (inserted, dropped, replaced or two
/// swapped; upper and lower case are the same), the first of equals. Empty when none is closer than
/// a third of the word's length, or the word is longer than 64 bytes: nobody mistypes that.
[[nodiscard]] std::string_view nearest(std::string_view word,
                                       std::span<const std::string_view> candidates);

}  // namespace gwport::diag

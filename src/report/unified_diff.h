// Two versions of a text as a patch.
#pragma once

#include <string>
#include <string_view>

namespace gwport::report {

/// The change from `before` to `after` in unified format, as `patch -p0` and `git apply -p0` take
/// it, with three lines around each change; empty when there is none. Lines that both have once are
/// kept; where such lines are far apart, more lines may be shown as changed than need be. Linear
/// but for sorting.
[[nodiscard]] std::string unified_diff(std::string_view name, std::string_view before,
                                       std::string_view after);

}  // namespace gwport::report

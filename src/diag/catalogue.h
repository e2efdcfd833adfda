// The one table of diagnostic ids, assembled from one file per area in diag/catalogue/.
#pragma once

#include <span>
#include <string_view>

#include "diag/rule.h"

namespace gwport::diag {

/// Every rule, grouped by area, in the order of the area files.
[[nodiscard]] std::span<const Rule* const> catalogue();

/// The rule with this id, or null.
[[nodiscard]] const Rule* find_rule(std::string_view id);

}  // namespace gwport::diag

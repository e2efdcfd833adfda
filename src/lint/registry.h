// The one list of lint's rules.
#pragma once

#include <span>
#include <string_view>

#include "lint/rule.h"

namespace gwport::lint {

/// All rules, in the order of their ids.
[[nodiscard]] std::span<const LintRule* const> registry();

}  // namespace gwport::lint

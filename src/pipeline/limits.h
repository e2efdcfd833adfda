// The quotas that a user can set.
#pragma once

#include <string_view>
#include <vector>

namespace gwport::pipeline {

/// The names that check::Limits takes, in the order of the table of quotas.
[[nodiscard]] std::vector<std::string_view> limit_names();

}  // namespace gwport::pipeline

// Numbers that no double can hold.
#pragma once

#include <string>
#include <string_view>

namespace gwport::text {

/// A copy of a JSON text of the same length in which every number fits a double: nlohmann/json
/// refuses 1e999, which is valid JSON. Wrong numbers stay wrong and everything else stays as it is,
/// so that the copy is accepted exactly if the text would be.
[[nodiscard]] std::string with_small_numbers(std::string_view json);

}  // namespace gwport::text

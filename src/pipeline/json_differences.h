// What two JSON texts do not have in common.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace gwport::pipeline {

/// Calls `report(place, before, after)` for every value that differs; `place` is a JSON pointer, an
/// absent value is null. The order of members does not count, 1 and 1.0 are the same number, and of
/// references to models only the model counts. Texts that are no JSON are compared as texts.
void json_differences(std::string_view before, std::string_view after,
                      const std::function<void(std::string_view place, const std::string* before,
                                               const std::string* after)>& report);

}  // namespace gwport::pipeline

// YAML timestamps.
#pragma once

#include <string>
#include <string_view>

namespace gwport::text {

/// The text that the Swagger 2.0 reader makes of a YAML timestamp (Look::kTimestamp): the instant
/// in UTC, as in 2001-12-15T02:59:43.100+0000. No zone means UTC; months, days, hours ... beyond
/// their range run over into the next larger unit, as Java's lenient calendar lets them. Source:
/// inferred from SnakeYAML 1.19 to 1.29 and Jackson up to 2.10.
[[nodiscard]] std::string java_timestamp(std::string_view plain);

}  // namespace gwport::text

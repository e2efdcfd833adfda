// Timestamps as the service writes them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gwport::text {

/// The second after 1970-01-01T00:00:00Z as ISO 8601 in UTC, such as "2016-11-22T22:41:40Z". Null
/// outside of the years 1 to 9999.
[[nodiscard]] std::optional<std::string> utc_time(std::int64_t seconds);

/// An ISO 8601 timestamp with seconds and an offset ("2016-11-22T23:41:40.123+01:00") in UTC
/// without fractions, as utc_time writes it. Null when the text is anything else.
[[nodiscard]] std::optional<std::string> to_utc(std::string_view timestamp);

}  // namespace gwport::text

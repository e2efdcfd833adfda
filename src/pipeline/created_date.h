// The date that a created API bears: gwport looks at no clock, so that equal inputs give equal
// outputs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gwport::pipeline {

/// The time in the environment variable SOURCE_DATE_EPOCH (seconds after 1970), else
/// 1970-01-01T00:00:00Z. Null when the variable holds anything but such a number.
[[nodiscard]] std::optional<std::string> default_created_date();

/// An ISO 8601 timestamp, or seconds after 1970, as the service writes dates. Null when it is
/// neither.
[[nodiscard]] std::optional<std::string> created_date(std::string_view text);

}  // namespace gwport::pipeline

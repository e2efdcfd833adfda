// String formats whose texts the parser library decodes.
#pragma once

#include <string_view>

namespace gwport::check {

/// Whether it is byte, date or date-time.
[[nodiscard]] bool is_decoded_format(std::string_view format);

/// Whether the library can decode a text of such a format: byte as base64 (padding may be left
/// out), date as four, two and two digits of any value, date-time as ISO 8601 with an offset, whose
/// day must exist. Where Java versions differ (offsets without minutes) the milder one counts.
[[nodiscard]] bool fits_format(std::string_view text, std::string_view format);

}  // namespace gwport::check

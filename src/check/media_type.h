// The names under which bodies and templates stand.
#pragma once

#include <string_view>

namespace gwport::check {

/// Two non-empty names with a slash between them and no space inside, parameters after a semicolon
/// aside; `$default` counts as one.
[[nodiscard]] bool is_media_type(std::string_view text);

/// Whether it is a media type whose first part is registered (application, text, image, ... or *).
[[nodiscard]] bool has_known_media_type(std::string_view text);

}  // namespace gwport::check

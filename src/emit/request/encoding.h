// Texts made fit for URLs and JSON.
#pragma once

#include <string>
#include <string_view>

namespace gwport::emit {

/// Appends the text with every byte as %XX that is no letter, digit or one of - . _ ~ (RFC 3986).
void percent_encode(std::string_view text, std::string& out);

/// Base64 (RFC 4648, with padding).
[[nodiscard]] std::string base64(std::string_view bytes);

/// Whether the bytes are UTF-8 throughout.
[[nodiscard]] bool is_utf8(std::string_view bytes);

}  // namespace gwport::emit

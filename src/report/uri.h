// Paths as URI references.
#pragma once

#include <string>
#include <string_view>

namespace gwport::report {

/// A path as a URI reference (RFC 3986): a relative one stays relative, an absolute one becomes
/// file:///..., every byte that is not a letter, a digit, one of -._~ or a slash is escaped.
[[nodiscard]] std::string uri_of_path(std::string_view path);

}  // namespace gwport::report

// What Java takes for a URL.
#pragma once

#include <string_view>

namespace gwport::check {

/// Whether java.net.URL accepts the text: it has a scheme that Java knows and, behind the host, no
/// port that isn't a number. Rarer refusals (IPv6 literals, signs in ports) are not looked at, they
/// depend on Java's version.
[[nodiscard]] bool is_java_url(std::string_view text);

}  // namespace gwport::check

// Texts that have to be addresses.
#pragma once

#include <string_view>

namespace gwport::check::specification {

/// Whether a text has only characters that a URL or a reference relative to one can have, and %
/// only before two hexadecimal digits. Braces are taken, too: templates have placeholders in them.
/// Source: RFC 3986, appendix A.
[[nodiscard]] bool is_url(std::string_view text);

/// Whether a text is a name, one @ and a host, without blanks. Names in quotes are not known.
/// Source: RFC 5322, 3.4.1.
[[nodiscard]] bool is_email(std::string_view text);

}  // namespace gwport::check::specification

// Text rules of the Java classes behind the importer: what counts as blank, and how text is sorted.
#pragma once

#include <string_view>

namespace gwport::schema {

/// Whether the text is empty or only Character.isWhitespace (no-break spaces are none).
[[nodiscard]] bool is_blank(std::string_view text);

/// String.compareTo: by UTF-16 code unit. `a` and `b` are UTF-8. It differs from byte order only
/// where a surrogate pair meets U+E000 to U+FFFF.
[[nodiscard]] bool java_less(std::string_view a, std::string_view b);

/// Boolean.parseBoolean: "true" in any case is true, everything else is false.
[[nodiscard]] bool parse_boolean(std::string_view text);

}  // namespace gwport::schema

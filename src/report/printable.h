// Texts of unknown origin, made fit for a terminal or for JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gwport::report {

/// Appends the text as a terminal may show it: control characters, characters that turn the
/// writing direction, and bytes that are no UTF-8 come as \x1B or \u202E; a tab as one blank.
/// Gives the number of columns it takes on a terminal.
std::size_t append_printable(std::string& out, std::string_view text);

/// The same as a new string.
[[nodiscard]] std::string printable(std::string_view text);

/// The text with every byte that is no UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view text);

}  // namespace gwport::report

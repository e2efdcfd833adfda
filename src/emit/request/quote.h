// Texts as literals of other languages.
#pragma once

#include <string>
#include <string_view>

namespace gwport::emit {

/// One word for a POSIX shell: as it stands if it can't be misread, else in single quotes.
[[nodiscard]] std::string shell_word(std::string_view text);

/// A Python literal: a str, or bytes where the text is no UTF-8.
[[nodiscard]] std::string python_literal(std::string_view text);

}  // namespace gwport::emit

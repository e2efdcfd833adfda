// The inside of JSON strings: bytes as they are, or escaped.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwport::text {

/// The most bytes that one byte of a string becomes.
inline constexpr std::size_t kLongestEscape = 6;
/// How far quote_json() may write behind the end that it returns.
inline constexpr std::size_t kQuoteSlack = 16;

/// Writes `value` as the inside of a JSON string and gives the end of what was written. `out` has
/// room for value.size() * kLongestEscape + kQuoteSlack bytes. `"`, `\` and control characters are
/// escaped (the short form where JSON has one, else \u00XX in upper case), with `slashes` `/` too.
[[nodiscard]] char* quote_json(char* out, std::string_view value, bool slashes);

}  // namespace gwport::text

// Where YAML nodes end, for a library that tells only where they begin.
#pragma once

#include <cstdint>
#include <string_view>

namespace gwport::text {

/// Where the content of a node begins whose first byte, tags and anchors included, is at `begin`.
[[nodiscard]] std::uint32_t content_begin(std::string_view text, std::uint32_t begin);

/// One past the last byte of the scalar whose content begins there and has this value. Quoted texts
/// end at their quote; others where the last character of the value that is not blank stands.
[[nodiscard]] std::uint32_t scalar_end(std::string_view text, std::uint32_t begin,
                                       std::string_view value);

/// One past the bracket that closes a flow collection whose last child ends at `at`.
[[nodiscard]] std::uint32_t bracket_end(std::string_view text, std::uint32_t at);

/// Whether a plain scalar for null (~, null ...) stands at this place. `key`: a key is meant,
/// behind which a colon stands, else a value; `flow`: it stands inside brackets, which end it.
[[nodiscard]] bool null_stands_at(std::string_view text, std::uint32_t at, bool key, bool flow);

}  // namespace gwport::text

// How wide terminals show characters.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gwport::report {

/// Columns that a character takes: 2 for East Asian and pictographic ones, 0 for combining ones.
/// `code` is a Unicode code point that is no control character.
[[nodiscard]] std::size_t columns_of(std::uint32_t code);

}  // namespace gwport::report

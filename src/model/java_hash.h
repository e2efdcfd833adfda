// Iteration order of java.util.HashMap with text keys: the order of most maps in an export.
// Source: recorded and public exports, tested against them; java.util.HashMap's documented
// behaviour (JDK 8 and later).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace gwport::model {

/// String.hashCode of a UTF-8 text: h = 31 * h + unit over its UTF-16 code units, modulo 2^32.
[[nodiscard]] std::uint32_t java_hash(std::string_view text);

/// The orders below are the places of the keys, in iteration order. Keys must be distinct; they are
/// put in as they stand. Linear time. Not modelled: a table of 64 or more with 9 keys in one bucket
/// (a tree), which no export shows.

/// Of `new HashMap()`: a table of 16 that doubles while it is more than three quarters full.
[[nodiscard]] std::vector<std::size_t> hash_map_order(std::span<const std::string_view> keys);

/// Of `new HashMap(n)` with n keys: the smallest table that need not grow.
[[nodiscard]] std::vector<std::size_t> sized_hash_map_order(std::span<const std::string_view> keys);

/// Of a `new HashMap()` whose keys were then put one by one into a `new HashMap(n)`: parameters in
/// both versions, responses in OpenAPI 3.
[[nodiscard]] std::vector<std::size_t> chained_hash_map_order(
    std::span<const std::string_view> keys);

}  // namespace gwport::model

#include "model/java_hash.h"

#include <algorithm>
#include <numeric>

namespace gwport::model {
namespace {

/// One code point from the front of a UTF-8 text, and its length in bytes. A byte that is no UTF-8
/// counts as a code point of its own.
struct CodePoint {
  std::uint32_t value;
  std::size_t length;
};

CodePoint next_code_point(std::string_view text) {
  const auto byte = [text](std::size_t i) -> std::uint32_t {
    return static_cast<unsigned char>(text[i]);
  };
  const std::uint32_t first = byte(0);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (length == 1 || first < 0xC2 || length > text.size()) return {first, 1};
  std::uint32_t value = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) value = value << 6 | (byte(i) & 0x3FU);
  return {value, length};
}

/// What HashMap makes of a hash code: the upper half is mixed into the lower one.
std::uint32_t spread(std::uint32_t hash) { return hash ^ hash >> 16; }

std::vector<std::uint32_t> spread_hashes(std::span<const std::string_view> keys) {
  std::vector<std::uint32_t> hashes;
  hashes.reserve(keys.size());
  for (const std::string_view key : keys) hashes.push_back(spread(java_hash(key)));
  return hashes;
}

/// Number of keys in each bucket of a table.
std::vector<std::uint32_t> fill(std::span<const std::uint32_t> hashes, std::size_t table) {
  std::vector<std::uint32_t> counts(table, 0);
  for (const std::uint32_t hash : hashes) ++counts[hash & (table - 1)];
  return counts;
}

/// A bucket with as many keys becomes a tree, or makes a small table grow, at the next one.
constexpr std::uint32_t kLongChain = 8;

/// The length of the table after all hashes were put into one of the given length. It doubles when
/// it is more than three quarters full, and, while it is below 64, when a ninth key comes into a
/// bucket.
std::size_t final_table(std::span<const std::uint32_t> hashes, std::size_t table) {
  constexpr std::size_t kSmallestTreeTable = 64;
  if (hashes.size() <= kLongChain) {  // most maps: no chain can be long
    while (4 * hashes.size() > 3 * table) table *= 2;
    return table;
  }
  std::vector<std::uint32_t> counts(table, 0);
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    const std::uint32_t before = counts[hashes[i] & (table - 1)]++;
    bool grown = false;
    if (before >= kLongChain && table < kSmallestTreeTable) {
      table *= 2;
      grown = true;
    }
    if (4 * (i + 1) > 3 * table) {
      table *= 2;
      grown = true;
    }
    if (grown) counts = fill(hashes.first(i + 1), table);
  }
  return table;
}

/// Sorts `places` by bucket; keys of one bucket keep their order.
void sort_by_bucket(std::vector<std::size_t>& places, std::span<const std::uint32_t> hashes,
                    std::size_t table) {
  if (places.size() <= kLongChain) {  // cheaper than counting
    const auto bucket = [&](std::size_t place) { return hashes[place] & (table - 1); };
    for (std::size_t i = 1; i < places.size(); ++i) {
      for (std::size_t k = i; k > 0 && bucket(places[k]) < bucket(places[k - 1]); --k) {
        std::swap(places[k], places[k - 1]);
      }
    }
    return;
  }
  std::vector<std::uint32_t> starts(table + 1, 0);
  for (const std::uint32_t hash : hashes) ++starts[(hash & (table - 1)) + 1];
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  std::vector<std::size_t> sorted(places.size());
  for (const std::size_t place : places) sorted[starts[hashes[place] & (table - 1)]++] = place;
  places = std::move(sorted);
}

/// The first table of `new HashMap(keys)`; it may grow once while it is filled.
std::size_t sized_table(std::size_t keys) {
  std::size_t table = 1;
  while (table < keys) table *= 2;
  return table;
}

std::vector<std::size_t> in_order(std::size_t count) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  return places;
}

/// The order after a `new HashMap(...)` with this table took the keys of `places` in their order.
void pass_through_map(std::vector<std::size_t>& places, std::span<const std::uint32_t> hashes,
                      std::size_t table) {
  std::vector<std::uint32_t> put;
  put.reserve(places.size());
  for (const std::size_t place : places) put.push_back(hashes[place]);
  sort_by_bucket(places, hashes, final_table(put, table));
}

constexpr std::size_t kDefaultTable = 16;

}  // namespace

std::uint32_t java_hash(std::string_view text) {
  std::uint32_t hash = 0;
  while (!text.empty()) {
    const CodePoint point = next_code_point(text);
    text.remove_prefix(point.length);
    if (point.value < 0x10000) {
      hash = 31 * hash + point.value;
    } else {
      hash = 31 * hash + (0xD800 + ((point.value - 0x10000) >> 10));
      hash = 31 * hash + (0xDC00 + ((point.value - 0x10000) & 0x3FF));
    }
  }
  return hash;
}

std::vector<std::size_t> hash_map_order(std::span<const std::string_view> keys) {
  std::vector<std::size_t> places = in_order(keys.size());
  if (keys.size() < 2) return places;
  pass_through_map(places, spread_hashes(keys), kDefaultTable);
  return places;
}

std::vector<std::size_t> sized_hash_map_order(std::span<const std::string_view> keys) {
  std::vector<std::size_t> places = in_order(keys.size());
  if (keys.size() < 2) return places;
  pass_through_map(places, spread_hashes(keys), sized_table(keys.size()));
  return places;
}

std::vector<std::size_t> chained_hash_map_order(std::span<const std::string_view> keys) {
  std::vector<std::size_t> places = in_order(keys.size());
  if (keys.size() < 2) return places;
  const std::vector<std::uint32_t> hashes = spread_hashes(keys);
  pass_through_map(places, hashes, kDefaultTable);
  pass_through_map(places, hashes, sized_table(keys.size()));
  return places;
}

}  // namespace gwport::model

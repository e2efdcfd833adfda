#include "model/java_hash.h"

#include <algorithm>
#include <bit>

namespace gwport::model {
namespace {

/// Decodes one character of UTF-8 at `at` and moves on. Broken bytes count as themselves.
std::uint32_t next_character(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  if (more == 0 || at + static_cast<std::size_t>(more) > text.size()) return lead;
  std::uint32_t code = lead & (0x3FU >> more);
  for (int i = 0; i < more; ++i)
    code = code << 6 | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return code;
}

std::size_t slots_for(std::size_t keys, HashTable table) {
  const std::size_t floor = table == HashTable::kDefault ? 16 : 1;
  const std::size_t needed = (keys * 4 + 2) / 3;  // keys <= 3/4 of the slots
  return std::max(floor, std::bit_ceil(needed));
}

void sort_by_bucket(std::vector<std::size_t>& order, const std::vector<std::uint32_t>& spread,
                    std::size_t slots) {
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return (spread[a] & (slots - 1)) < (spread[b] & (slots - 1));
  });
}

/// Each key's hash with its upper half mixed in, as HashMap does before it takes the bucket.
std::vector<std::uint32_t> spread_hashes(const std::vector<std::string_view>& keys) {
  std::vector<std::uint32_t> spread;
  spread.reserve(keys.size());
  for (const std::string_view key : keys) {
    const std::uint32_t hash = java_hash_code(key);
    spread.push_back(hash ^ (hash >> 16));
  }
  return spread;
}

std::vector<std::size_t> positions(std::size_t count) {
  std::vector<std::size_t> order(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = i;
  return order;
}

}  // namespace

std::uint32_t java_hash_code(std::string_view text) {
  std::uint32_t hash = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::uint32_t code = next_character(text, at);
    if (code > 0xFFFF) {
      hash = hash * 31 + (0xD800U + ((code - 0x10000U) >> 10));
      hash = hash * 31 + (0xDC00U + ((code - 0x10000U) & 0x3FFU));
    } else {
      hash = hash * 31 + code;
    }
  }
  return hash;
}

std::vector<std::size_t> hash_order(const std::vector<std::string_view>& keys, HashTable table) {
  std::vector<std::size_t> order = positions(keys.size());
  sort_by_bucket(order, spread_hashes(keys), slots_for(keys.size(), table));
  return order;
}

std::vector<std::size_t> chained_hash_order(const std::vector<std::string_view>& keys) {
  std::vector<std::size_t> order = positions(keys.size());
  const std::vector<std::uint32_t> spread = spread_hashes(keys);
  sort_by_bucket(order, spread, slots_for(keys.size(), HashTable::kDefault));
  sort_by_bucket(order, spread, slots_for(keys.size(), HashTable::kSized));
  return order;
}

}  // namespace gwport::model

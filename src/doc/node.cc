#include "doc/node.h"

#include <bit>
#include <cstring>

#include "doc/same_text.h"

namespace gwport::doc {

std::uint32_t key_hash(std::string_view key) {
  std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ key.size();
  const char* at = key.data();
  std::size_t left = key.size();
  for (; left >= 8; at += 8, left -= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    hash = std::rotl((hash ^ word) * 0xFF51AFD7ED558CCDULL, 31);
  }
  std::uint64_t tail = 0;
  if (left > 0) std::memcpy(&tail, at, left);
  hash = (hash ^ tail) * 0xC4CEB9FE1A85EC53ULL;
  return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

const Node* Node::search(std::string_view name, std::uint16_t tag) const {
  const Node* const children = value_.children;
  if ((flags_ & kIndexed) == 0) {
    for (std::uint32_t i = length_; i-- > 0;) {
      const Node& child = children[i];
      if (child.key_tag_ == tag && same_text(child.key(), name)) return &child;
    }
    return nullptr;
  }
  const auto* slots = reinterpret_cast<const std::uint32_t*>(children + length_);
  const std::uint32_t mask = std::bit_ceil(length_ * 2) - 1;
  for (std::uint32_t slot = key_hash(name) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
    const Node& child = children[slots[slot] - 1];
    if (same_text(child.key(), name)) return &child;
  }
  return nullptr;
}

}  // namespace gwport::doc

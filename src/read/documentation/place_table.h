// Places of equal things, found by hash.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gwport::read {

/// Remembers places in a list by the hash of what stands there. One block of memory, no matter how
/// many there are.
class PlaceTable {
 public:
  /// `most` is how many places there may be.
  explicit PlaceTable(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)) {}

  /// The place of which `is_same(place)` holds among those with that hash; where there is none,
  /// `otherwise`, which is remembered.
  template <class IsSame>
  std::uint32_t find_or_add(std::size_t hash, std::uint32_t otherwise, const IsSame& is_same) {
    const std::size_t mask = slots_.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & mask;
    for (; slots_[at].place != 0; at = (at + 1) & mask) {
      if (slots_[at].tag == tag && is_same(slots_[at].place - 1)) return slots_[at].place - 1;
    }
    slots_[at] = {otherwise + 1, tag};
    return otherwise;
  }

 private:
  struct Slot {
    std::uint32_t place = 0;  ///< + 1, 0 = free
    std::uint32_t tag = 0;    ///< of the hash: saves looks at things far away
  };
  std::vector<Slot> slots_;
};

}  // namespace gwport::read

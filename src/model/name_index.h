// Finds names in a list in constant time.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace gwport::model {

/// A hash table of places in a list of names that the owner keeps. Empty (and free of cost) until
/// rebuilt.
class NameIndex {
 public:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  [[nodiscard]] bool empty() const { return slots_.empty(); }

  /// The place of `name`; `name_at(place)` gives the names of the list.
  template <class NameAt>
  [[nodiscard]] std::size_t find(std::string_view name, NameAt name_at) const {
    for (std::size_t slot = start(name); slots_[slot] != 0; slot = (slot + 1) & mask()) {
      if (name_at(slots_[slot] - 1) == name) return slots_[slot] - 1;
    }
    return kNone;
  }

  /// Takes up the last of `count` names, or all of them when the table is absent or too small.
  template <class NameAt>
  void add_last(std::size_t count, NameAt name_at) {
    if (2 * count > slots_.size()) return rebuild(count, name_at);
    put(count - 1, name_at(count - 1));
  }

  /// Takes up all of `count` names.
  template <class NameAt>
  void rebuild(std::size_t count, NameAt name_at) {
    std::size_t size = 64;
    while (size < 4 * count) size *= 2;
    slots_.assign(size, 0);
    for (std::size_t place = 0; place < count; ++place) put(place, name_at(place));
  }

 private:
  [[nodiscard]] std::size_t mask() const { return slots_.size() - 1; }
  [[nodiscard]] std::size_t start(std::string_view name) const {
    return std::hash<std::string_view>{}(name)&mask();
  }
  void put(std::size_t place, std::string_view name) {
    std::size_t slot = start(name);
    while (slots_[slot] != 0) slot = (slot + 1) & mask();
    slots_[slot] = static_cast<std::uint32_t>(place) + 1;
  }

  std::vector<std::uint32_t> slots_;  // place + 1, 0 = free; a power of two of them
};

}  // namespace gwport::model

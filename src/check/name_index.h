// Finds the row of a small constant table by its name.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "doc/same_text.h"

namespace gwport::check {

/// A hash index over the names of at most 64 rows, made while compiling. A row has `name`.
class NameIndex {
 public:
  template <class Row>
  explicit constexpr NameIndex(std::span<const Row> rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      std::size_t slot = slot_of(rows[i].name);
      while (slots_[slot] != 0) slot = (slot + 1) % kSlots;
      slots_[slot] = static_cast<std::uint8_t>(i + 1);
    }
  }

  /// The index of the row of that name, or the number of rows. `rows` are those of the constructor.
  template <class Row>
  [[nodiscard]] constexpr std::size_t find(std::span<const Row> rows, std::string_view name) const {
    if (name.empty()) return rows.size();
    for (std::size_t slot = slot_of(name); slots_[slot] != 0; slot = (slot + 1) % kSlots) {
      const std::size_t index = slots_[slot] - std::size_t{1};
      if (doc::same_text(rows[index].name, name)) return index;
    }
    return rows.size();
  }

 private:
  static constexpr std::size_t kSlots = 128;

  static constexpr std::size_t slot_of(std::string_view name) {
    const auto first = static_cast<unsigned char>(name.front());
    const auto last = static_cast<unsigned char>(name.back());
    return (name.size() * 37U + first * 5U + last * 11U) % kSlots;
  }

  std::array<std::uint8_t, kSlots> slots_{};
};

}  // namespace gwport::check

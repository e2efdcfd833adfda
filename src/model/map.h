// The maps of the API Reference, with the order of insertion.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/name_index.h"

namespace gwport::model {

/// A map from names to values that keeps insertion order (exports need it for ties). Small maps are
/// searched one by one, larger ones through an index: constant time whatever the input.
template <class Value>
class Map {
 public:
  using Entry = std::pair<std::string, Value>;

  [[nodiscard]] bool empty() const { return entries_.empty(); }
  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  [[nodiscard]] auto begin() const { return entries_.begin(); }
  [[nodiscard]] auto end() const { return entries_.end(); }
  /// Values may be changed in place, names not.
  [[nodiscard]] auto begin() { return entries_.begin(); }
  [[nodiscard]] auto end() { return entries_.end(); }

  [[nodiscard]] const Value* find(std::string_view name) const {
    if (!index_.empty()) {
      const std::size_t place = index_.find(name, names());
      return place == NameIndex::kNone ? nullptr : &entries_[place].second;
    }
    for (const Entry& entry : entries_) {
      if (entry.first == name) return &entry.second;
    }
    return nullptr;
  }
  [[nodiscard]] Value* find(std::string_view name) {
    return const_cast<Value*>(std::as_const(*this).find(name));
  }

  /// Makes room for so many entries in all.
  void reserve(std::size_t count) { entries_.reserve(count); }

  /// Sets the value of a name; a name that is there keeps its place.
  Value& set(std::string_view name, Value value) {
    if (Value* there = find(name)) return *there = std::move(value);
    entries_.emplace_back(std::string(name), std::move(value));
    if (entries_.size() > kSmall) index_.add_last(entries_.size(), names());
    return entries_.back().second;
  }

  /// Removes a name; false if it was not there.
  bool erase(std::string_view name) {
    const bool there =
        std::erase_if(entries_, [name](const Entry& entry) { return entry.first == name; }) > 0;
    if (there && !index_.empty()) index_.rebuild(entries_.size(), names());
    return there;
  }

  friend bool operator==(const Map& a, const Map& b) { return a.entries_ == b.entries_; }

 private:
  static constexpr std::size_t kSmall = 16;

  [[nodiscard]] auto names() const {
    return [this](std::size_t place) -> std::string_view { return entries_[place].first; };
  }

  std::vector<Entry> entries_;
  NameIndex index_;
};

using StringMap = Map<std::string>;
/// Parameter name to "required".
using FlagMap = Map<bool>;

}  // namespace gwport::model

// The maps of the API Reference, with the order of insertion.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gwport::model {

/// A map from names to values that keeps insertion order (exports need it for ties). Meant for the
/// small maps of one method or response; lookups are linear.
template <class Value>
class Map {
 public:
  using Entry = std::pair<std::string, Value>;

  [[nodiscard]] bool empty() const { return entries_.empty(); }
  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  [[nodiscard]] auto begin() const { return entries_.begin(); }
  [[nodiscard]] auto end() const { return entries_.end(); }
  [[nodiscard]] auto begin() { return entries_.begin(); }
  [[nodiscard]] auto end() { return entries_.end(); }

  [[nodiscard]] const Value* find(std::string_view name) const {
    for (const Entry& entry : entries_) {
      if (entry.first == name) return &entry.second;
    }
    return nullptr;
  }
  [[nodiscard]] Value* find(std::string_view name) {
    return const_cast<Value*>(std::as_const(*this).find(name));
  }

  /// Sets the value of a name; a name that is there keeps its place.
  Value& set(std::string_view name, Value value) {
    if (Value* there = find(name)) return *there = std::move(value);
    return entries_.emplace_back(std::string(name), std::move(value)).second;
  }

  /// Removes a name; false if it was not there.
  bool erase(std::string_view name) {
    return std::erase_if(entries_, [name](const Entry& entry) { return entry.first == name; }) > 0;
  }

  friend bool operator==(const Map&, const Map&) = default;

 private:
  std::vector<Entry> entries_;
};

using StringMap = Map<std::string>;
/// Parameter name to "required".
using FlagMap = Map<bool>;

}  // namespace gwport::model

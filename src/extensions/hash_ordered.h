// Maps in the order in which the service prints them.
#pragma once

#include <string_view>
#include <vector>

#include "doc/sink.h"
#include "model/java_hash.h"
#include "model/map.h"

namespace gwport::extensions {

/// The entries of a map as `new HashMap()` gives them; they point into the map.
template <class Value>
[[nodiscard]] std::vector<const typename model::Map<Value>::Entry*> hash_ordered(
    const model::Map<Value>& map) {
  std::vector<std::string_view> names;
  std::vector<const typename model::Map<Value>::Entry*> entries;
  for (const auto& entry : map) {
    names.push_back(entry.first);
    entries.push_back(&entry);
  }
  std::vector<const typename model::Map<Value>::Entry*> ordered;
  ordered.reserve(entries.size());
  for (const std::size_t place : model::hash_map_order(names)) ordered.push_back(entries[place]);
  return ordered;
}

/// A member whose value is a map of texts in hash order; nothing for an empty map.
void write_string_map(std::string_view name, const model::StringMap& map, doc::Sink& sink);

}  // namespace gwport::extensions

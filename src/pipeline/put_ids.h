// Ids of a put: which entities keep theirs, and what names them follows.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/ids.h"
#include "model/state.h"

namespace gwport::pipeline {

/// Ids after the put, by those that the incoming state was read with.
using Ids = std::unordered_map<std::string, std::string>;

/// The ids of incoming entities: an old one's where the names are equal, else one that no old
/// entity has. Ids are made from names, and an entity that was renamed since keeps the id that its
/// old name would give again. Source: kept ids of equal paths are recorded for overwrite.
template <class T>
[[nodiscard]] Ids entity_ids(const std::vector<T>& old, const std::vector<T>& incoming,
                             std::string T::*name) {
  std::unordered_map<std::string_view, const std::string*> known;
  model::DistinctIds distinct;
  for (const T& entity : old) {
    known.emplace(entity.*name, &entity.id);
    distinct.take(entity.id);
  }
  Ids ids;
  for (const T& entity : incoming) {
    const auto found = known.find(entity.*name);
    ids.emplace(entity.id, found != known.end() ? *found->second : distinct.distinct(entity.id));
  }
  return ids;
}

/// The ids of all that a resource names.
struct IdsOfAll {
  Ids resources;
  Ids authorizers;
  Ids validators;
};

/// Replaces an id by the new one, if it has one.
void follow(const Ids& ids, std::string& id);

/// The same for all ids of a resource and its methods.
void follow(const IdsOfAll& ids, model::Resource& resource);

}  // namespace gwport::pipeline

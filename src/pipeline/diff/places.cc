#include "pipeline/diff/places.h"

#include <string_view>
#include <unordered_map>

namespace gwport::pipeline {
namespace {

/// A list of a state, and the member that tells its entries apart.
struct List {
  EntityKind kind;
  std::string_view list;
  std::string_view key;
};
constexpr List kLists[] = {
    {EntityKind::kStage, "stages", "stageName"},
    {EntityKind::kDocumentationVersion, "documentationVersions", "version"},
};

/// By name, where the entries stand.
using Places = std::unordered_map<std::string_view, diag::Span>;

Places places_of(const LoadedApi& api, const List& list) {
  Places places;
  const doc::Node* root = api.is_state ? api.document.root : nullptr;
  const doc::Node* entries = root != nullptr ? root->find(list.list) : nullptr;
  if (entries == nullptr || !entries->is_array()) return places;
  for (const doc::Node& entry : *entries) {
    const doc::Node* key = entry.is_object() ? entry.find(list.key) : nullptr;
    if (key != nullptr && key->is_string()) places.emplace(key->text(), entry.span());
  }
  return places;
}

diag::Span find(const Places& places, const std::string& name) {
  const auto found = places.find(name);
  return found == places.end() ? diag::Span{} : found->second;
}

}  // namespace

void place_entries(const LoadedApi& before, const LoadedApi& after, Diff& diff) {
  for (const List& list : kLists) {
    const Places old_places = places_of(before, list);
    const Places new_places = places_of(after, list);
    for (DiffEntity& entity : diff) {
      if (entity.kind != list.kind) continue;
      if (entity.change != EntityChange::kAdded) entity.before = find(old_places, entity.name);
      if (entity.change != EntityChange::kDeleted) entity.after = find(new_places, entity.name);
    }
  }
}

}  // namespace gwport::pipeline

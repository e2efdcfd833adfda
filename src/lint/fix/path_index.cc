#include "lint/fix/path_index.h"

#include <functional>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

std::uint64_t joined(std::uint64_t hash, std::string_view segment) {
  hash = (hash ^ std::hash<std::string_view>{}(segment)) * 0x9E3779B97F4A7C15ULL;
  return hash ^ hash >> 32;
}

}  // namespace

PathIndex::PathIndex(const doc::Node& root) {
  if (const doc::Node* paths = root.find("paths")) {
    for (const doc::Node& item : *paths) {  // repeated ones, too: they are renamed with the others
      add_item(item);
    }
  }
  const doc::Node* documentation = root.find("x-amazon-apigateway-documentation");
  const doc::Node* parts =
      documentation == nullptr ? nullptr : documentation->find("documentationParts");
  if (parts == nullptr) return;
  for (const doc::Node& part : *parts) {
    const doc::Node* location = part.find("location");
    const doc::Node* path = location == nullptr ? nullptr : location->find("path");
    if (path != nullptr && path->is_string()) add(path->text(), *location, locations_);
  }
}

void PathIndex::add_item(const doc::Node& item) {
  paths_.insert(item.key());
  add(item.key(), item, items_);
  std::uint64_t hash = 0;
  for (const std::string_view segment : segments_of(item.key())) {
    if (!variable_of(segment).empty()) variables_.try_emplace(hash, segment);
    hash = joined(hash, segment);
  }
}

std::string_view PathIndex::variable_below(const std::vector<std::string_view>& parts) const {
  std::uint64_t hash = 0;
  for (const std::string_view part : parts) hash = joined(hash, part);
  const auto found = variables_.find(hash);
  return found == variables_.end() ? std::string_view{} : found->second;
}

void PathIndex::add(std::string_view path, const doc::Node& node, Index& index) {
  std::uint64_t hash = 0;
  for (const std::string_view segment : segments_of(path)) {
    hash = joined(hash, segment);
    if (!variable_of(segment).empty()) index[hash].push_back(&node);
  }
}

const PathIndex::Nodes& PathIndex::find(const std::vector<std::string_view>& path,
                                        std::size_t place, const Index& index) {
  static const Nodes kNone;
  std::uint64_t hash = 0;
  for (std::size_t at = 0; at <= place && at < path.size(); ++at) hash = joined(hash, path[at]);
  const auto found = index.find(hash);
  return found == index.end() ? kNone : found->second;
}

const PathIndex::Nodes& PathIndex::items(const std::vector<std::string_view>& path,
                                         std::size_t place) const {
  return find(path, place, items_);
}

const PathIndex::Nodes& PathIndex::locations(const std::vector<std::string_view>& path,
                                             std::size_t place) const {
  return find(path, place, locations_);
}

}  // namespace gwport::lint

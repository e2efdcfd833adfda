#include "read/shared/resource_tree.h"

#include <functional>

#include "diag/catalogue/document.h"
#include "model/ids.h"
#include "read/shared/segments.h"

namespace gwport::read {
namespace {

/// Deepest path taken, in segments, inclusive: every level repeats the path of the one above, so
/// that without a bound a long path would need quadratic memory.
constexpr std::size_t kDeepest = 100;

}  // namespace

std::size_t ResourceTree::Hash::operator()(const Child& child) const {
  return std::hash<std::string_view>{}(child.segment) * 31 + child.parent;
}

ResourceTree::ResourceTree(Context& context, std::string_view rest_api_id,
                           std::vector<model::Resource>& resources)
    : context_(context), rest_api_id_(rest_api_id), resources_(resources) {
  model::Resource& root = resources_.emplace_back();
  root.id = model::resource_id(rest_api_id_, "/");
  root.path = "/";
}

model::Resource* ResourceTree::at(std::string_view prefix, std::string_view path,
                                  diag::Span origin) {
  if (prefix.size() + path.size() > kLongestPath) {
    report_once(context_, diag::rules::kPathTooLong, origin, {std::to_string(kLongestPath)});
    return nullptr;
  }
  std::size_t depth = 0;
  std::size_t place = 0;
  for (std::string_view rest : {prefix, path}) {
    while (const auto segment = next_segment(rest)) {
      if (++depth > kDeepest) {
        report_once(context_, diag::rules::kPathTooDeep, origin, {std::to_string(kDeepest)});
        return nullptr;
      }
      // A path key pays for one resource; more of them must not cost more than they are worth.
      const std::uint64_t cost =
          depth > 1 ? sizeof(model::Resource) + resources_[place].path.size() : 0;
      const std::size_t known = resources_.size();
      place = child(place, *segment, origin);
      if (place == known && !spend(context_, cost, origin)) return nullptr;
    }
  }
  return &resources_[place];
}

std::size_t ResourceTree::child(std::size_t parent, std::string_view segment, diag::Span origin) {
  const auto [place, added] = children_.emplace(Child{parent, segment}, resources_.size());
  if (!added) return place->second;
  model::Resource resource;
  resource.path = parent == 0 ? std::string() : resources_[parent].path;
  resource.path += '/';
  resource.path += segment;
  resource.id = ids_.distinct(model::resource_id(rest_api_id_, resource.path));
  resource.parent_id = resources_[parent].id;
  resource.path_part = segment;
  resource.origin.span = origin;
  resources_.push_back(std::move(resource));
  return place->second;
}

}  // namespace gwport::read

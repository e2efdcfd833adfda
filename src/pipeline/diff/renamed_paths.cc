#include "pipeline/diff/renamed_paths.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace gwport::pipeline {
namespace {

/// The path without the names of its variables: "/pets/{}"; of greedy ones "{+}".
std::string shape_of(std::string_view path) {
  std::string shape;
  std::size_t copied = 0;
  for (std::size_t open = path.find('{'); open != std::string_view::npos;
       open = path.find('{', copied)) {
    const std::size_t close = path.find('}', open);
    if (close == std::string_view::npos) break;
    shape.append(path, copied, open + 1 - copied);
    if (path[close - 1] == '+') shape += '+';
    copied = close;
  }
  return shape.append(path, copied);
}

bool has_variable(const model::Resource& resource) {
  return resource.path.find('{') != std::string::npos;
}

std::unordered_set<std::string_view> paths_of(const model::State& state) {
  std::unordered_set<std::string_view> paths;
  for (const model::Resource& each : state.resources) {
    if (has_variable(each)) paths.insert(each.path);
  }
  return paths;
}

}  // namespace

std::vector<RenamedPath> renamed_paths(const model::State& before, const model::State& after) {
  const std::unordered_set<std::string_view> old_paths = paths_of(before);
  const std::unordered_set<std::string_view> new_paths = paths_of(after);
  std::unordered_map<std::string, const model::Resource*> fresh;  // by shape
  for (const model::Resource& each : after.resources) {
    if (has_variable(each) && !old_paths.contains(each.path)) {
      fresh.emplace(shape_of(each.path), &each);
    }
  }
  std::vector<RenamedPath> renamed;
  for (const model::Resource& each : before.resources) {
    if (fresh.empty()) break;
    if (!has_variable(each) || new_paths.contains(each.path)) continue;
    const auto found = fresh.find(shape_of(each.path));
    if (found == fresh.end()) continue;
    renamed.push_back(
        {each.path, found->second->path, each.origin.span, found->second->origin.span});
    fresh.erase(found);
  }
  return renamed;
}

model::State with_new_paths(model::State before, const std::vector<RenamedPath>& renamed) {
  std::unordered_map<std::string_view, const std::string*> paths;
  for (const RenamedPath& each : renamed) paths.emplace(each.before, &each.after);
  const auto rename = [&paths](std::string& path) {
    if (const auto found = paths.find(path); found != paths.end()) path = *found->second;
  };
  for (model::Resource& each : before.resources) rename(each.path);
  for (model::DocumentationPart& each : before.documentation_parts) {
    if (each.location.path) rename(*each.location.path);
  }
  return before;
}

}  // namespace gwport::pipeline

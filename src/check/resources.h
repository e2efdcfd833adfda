// Resources: what CreateResource refuses.
#pragma once

#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "check/reporter.h"
#include "model/state.h"

namespace gwport::check {

/// Checks the resources of one API in the order in which the service creates them. Linear in their
/// number: one lookup per resource and parent.
class ResourceTree {
 public:
  /// `state` must outlive the object.
  explicit ResourceTree(const model::State& state);

  /// Reports what is wrong with `state.resources[index]`. False when the service can't create it or
  /// one of its ancestors: then nothing is known of its methods. Resources must come in order.
  [[nodiscard]] bool check(std::size_t index, Reporter& reporter);

 private:
  [[nodiscard]] bool check_part(const model::Resource& resource, Reporter& reporter) const;
  [[nodiscard]] bool check_place(const model::Resource& resource, Reporter& reporter);
  [[nodiscard]] std::string context_of(const model::Resource& resource) const;

  const model::State& state_;
  std::unordered_map<std::string_view, const model::Resource*> by_id_;
  std::unordered_map<std::string_view, const model::Resource*> variable_child_;  // by parent id
  std::unordered_set<std::string_view> failed_;                                  // ids
};

/// How a segment of a path is written.
enum class PathPart { kPlain, kVariable, kGreedy, kInvalid };
[[nodiscard]] PathPart read_path_part(std::string_view part);

}  // namespace gwport::check

// Resources: what CreateResource refuses.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

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
  /// one of its ancestors: then nothing is known of its methods. Resources must come in order. Each
  /// path of the document fails on its own where several share the segment that is wrong. Source:
  /// inferred: the message names the whole path though an earlier segment fails.
  [[nodiscard]] bool check(std::size_t index, Reporter& reporter);

 private:
  /// Why a resource can't be created.
  struct Failure {
    const diag::Rule* rule = nullptr;
    std::string_view argument;
    diag::Span related;  ///< the first variable, for siblings
    diag::Span told;     ///< the path of the document that it was reported for
  };

  [[nodiscard]] std::optional<Failure> check_part(const model::Resource& resource,
                                                  Reporter& reporter) const;
  [[nodiscard]] std::optional<Failure> check_place(const model::Resource& resource);
  void report(const model::Resource& resource, Failure failure, Reporter& reporter);
  [[nodiscard]] std::string context_of(const model::Resource& resource) const;

  const model::State& state_;
  std::unordered_map<std::string_view, const model::Resource*> by_id_;
  std::unordered_map<std::string_view, const model::Resource*> variable_child_;  // by parent id
  std::unordered_map<std::string_view, Failure> failed_;                         // by id
};

/// How a segment of a path is written.
enum class PathPart { kPlain, kVariable, kGreedy, kInvalid };
[[nodiscard]] PathPart read_path_part(std::string_view part);

}  // namespace gwport::check

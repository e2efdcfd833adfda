// Resources whose path variables have other names: for callers they are the same.
#pragma once

#include <string>
#include <vector>

#include "diag/span.h"
#include "model/state.h"

namespace gwport::pipeline {

/// One resource, in both APIs.
struct RenamedPath {
  std::string before;  ///< "/pets/{id}"
  std::string after;   ///< "/pets/{petId}"
  diag::Span before_span;
  diag::Span after_span;
};

/// The resources of the first API that the second has under the names of other variables only, in
/// the order of the first.
[[nodiscard]] std::vector<RenamedPath> renamed_paths(const model::State& before,
                                                     const model::State& after);

/// The first API with the new paths, in its resources and in the locations of documentation parts.
[[nodiscard]] model::State with_new_paths(model::State before,
                                          const std::vector<RenamedPath>& renamed);

}  // namespace gwport::pipeline

// Where the results of a batch go.
#pragma once

#include <string>
#include <vector>

#include "pipeline/inputs.h"

namespace gwport::pipeline {

/// Which files are written, before anything is.
struct OutputPlan {
  /// One for each input: the path of its result; empty where the input can't be read, or where an
  /// earlier one is the same file with the same result.
  std::vector<std::string> paths;
  std::vector<std::string> faults;  ///< why nothing must be written; empty: nothing is wrong
};

/// Plans a tree of results in `folder` that mirrors the tree of inputs. `suffix` (".json" or
/// ".yaml") takes the place of the suffix that an input has, but ".yml" is as good as ".yaml"; an
/// empty one leaves names as they are. It is a fault when two inputs have the same result, or when
/// a result would replace an input. Inputs that are no OpenAPI documents do not count: those whose
/// results clash are looked into.
[[nodiscard]] OutputPlan plan_tree(const std::vector<Input>& inputs, const std::string& folder,
                                   const std::string& suffix);

/// Plans results in the place of the inputs.
[[nodiscard]] OutputPlan plan_in_place(const std::vector<Input>& inputs);

/// Makes the folders above a path. The reason of a failure, empty if they are there.
[[nodiscard]] std::string make_folders_of(const std::string& path);

}  // namespace gwport::pipeline

// Files that are named more than once.
#pragma once

#include <vector>

#include "pipeline/inputs.h"

namespace gwport::pipeline {

/// The inputs without those that lead to a file which another one leads to: operands may overlap,
/// and links may stand beside what they point to. The first of them stays, or the first that is no
/// link; it counts as named when one of them is. Inputs with an error and "-" stay.
[[nodiscard]] std::vector<Input> distinct(std::vector<Input> inputs);

}  // namespace gwport::pipeline

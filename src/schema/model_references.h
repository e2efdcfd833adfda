// The models that a model's schema text refers to.
#pragma once

#include <string>
#include <vector>

#include "model/entities.h"

namespace gwport::schema {

/// The names in the order of the text, with repetitions. A text that is no JSON refers to none.
[[nodiscard]] std::vector<std::string> referenced_models(const model::Model& model);

}  // namespace gwport::schema

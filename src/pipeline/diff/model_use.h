// Which way the models of an API go.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "model/state.h"

namespace gwport::pipeline {

/// Whether a model describes bodies of requests, of responses, both or (neither set) none.
struct ModelUse {
  bool request = false;
  bool response = false;
};

/// The uses of models by name, by methods and through references of other models. Names that are
/// missing are not used.
using ModelUses = std::unordered_map<std::string, ModelUse>;

/// Adds the uses of one API's models to `uses`. Linear in the methods and the schemas.
void add_model_uses(const model::State& state, ModelUses& uses);

}  // namespace gwport::pipeline

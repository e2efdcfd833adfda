// The stages of an API, by name.
#pragma once

#include <string>
#include <string_view>

#include "model/state.h"

namespace gwport::pipeline {

/// What may be meant by the name of a stage that the API does not have: the name next to it, else
/// some of those there are; empty when there is none.
[[nodiscard]] std::string stage_hint(const model::State& state, std::string_view name);

}  // namespace gwport::pipeline

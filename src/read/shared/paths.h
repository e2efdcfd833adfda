// `paths` and its Path Items.
#pragma once

#include <string_view>

#include "model/state.h"
#include "read/shared/method.h"

namespace gwport::read {

/// Reads every path into resources and methods. `prefix` is put in front of each; it must outlive
/// the call.
void read_paths(ApiScope& scope, std::string_view prefix, model::State& state);

}  // namespace gwport::read

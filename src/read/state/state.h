// A state's JSON becomes the data model.
#pragma once

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/state.h"

namespace gwport::read {

/// Reads a state: the API Reference's shapes as the Get calls return them,
/// lists bare or as {"items": [...]}. Missing parts count as empty, missing ids are made up,
/// unknown keys and wrong types are reported (refused, by gwport).
[[nodiscard]] model::State read_state(const doc::Node& root, diag::Diagnostics& diagnostics);

}  // namespace gwport::read

// What a state may leave out is made up: ids, parents, defaults that follow from other members.
#pragma once

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/state.h"

namespace gwport::read {

/// Fills in a state whose entries were read without a fault, one per element of `resources` (the
/// array they were read from; null when the state has none). Puts the root first and parents before
/// children, otherwise the order stays. Reports resources that contradict themselves.
void complete_state(model::State& state, const doc::Node* resources,
                    diag::Diagnostics& diagnostics);

}  // namespace gwport::read

// The `gwport` object of a state: what an exact export needs and no Get call shows.
#pragma once

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/state.h"
#include "read/state/reader.h"

namespace gwport::read {

/// Adds the facts to the entities of `state`, which must be complete. Unknown members and entries
/// that name nothing are reported.
void read_own_facts(const doc::Node& node, model::State& state, StateReader& reader,
                    diag::Diagnostics& diagnostics);

}  // namespace gwport::read

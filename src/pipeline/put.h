// PutRestApi: an imported API onto an existing one.
#pragma once

#include "model/state.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

/// The state after PutRestApi. `incoming` was read with the old API's id. Ids of equal paths and
/// names are kept, endpoint types, stages and tags are never touched; what merge keeps and
/// overwrite resets is in the table of put.cc, with its evidence.
[[nodiscard]] model::State put(const model::State& old, model::State incoming, PutMode mode);

}  // namespace gwport::pipeline

// PutRestApi: an imported API onto an existing one.
#pragma once

#include "model/state.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

/// The state after PutRestApi. `incoming` was read with the old API's id. Ids of equal paths and
/// names are kept and references follow; endpoint types, stages, tags and documentation versions
/// are never touched. What merge keeps and overwrite resets is in the tables of put.cc, with the
/// evidence of each row. `ignore_documentation`: the parameter ignore=documentation, which leaves
/// the old documentation parts alone in both modes (inferred from its description).
[[nodiscard]] model::State put(const model::State& old, model::State incoming, PutMode mode,
                               bool ignore_documentation = false);

}  // namespace gwport::pipeline

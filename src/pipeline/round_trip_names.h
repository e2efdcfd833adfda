// Names of a document that its API does not keep.
#pragma once

#include <vector>

#include "doc/node.h"
#include "model/state.h"
#include "pipeline/round_trip.h"

namespace gwport::pipeline {

/// Adds a row for every name in the document that is another one in an export of its API: security
/// schemes of API keys and IAM, and body parameters in Swagger 2.0.
void add_renamings(const doc::Node& root, const model::State& state, ExportType type,
                   std::vector<RoundTripRow>& rows);

}  // namespace gwport::pipeline

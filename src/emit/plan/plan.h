// The single calls that build an API, or change one into another.
#pragma once

#include <string>

#include "diag/diagnostic.h"
#include "emit/plan/call.h"
#include "model/state.h"

namespace gwport::emit {

struct PlanOptions {
  std::string region = "us-east-1";  ///< in the ARN that calls about tags name
  std::string partition = "aws";
};

/// Plans the way to `wanted`: from nothing when `from` is null, else from that API, whose ids stay.
/// The calls come in an order that the service takes: what is referred to before what refers to it,
/// parents before children, references away before what they refer to. Update calls hold only patch
/// operations of emit/plan/patch_table.cc; what they can't do is deleted and made again, or, where
/// it is the API itself, reported. Stages, deployments and documentation versions are not planned
/// (reported where they differ). Linear in both APIs.
[[nodiscard]] Plan make_plan(const model::State* from, const model::State& wanted,
                             const PlanOptions& options, diag::Diagnostics& diagnostics);

}  // namespace gwport::emit

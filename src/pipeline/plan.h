// The single calls that build an API or change one, as text.
#pragma once

#include <string>

#include "diag/diagnostic.h"
#include "emit/plan/plan.h"
#include "model/state.h"

namespace gwport::pipeline {

enum class PlanFormat {
  kLines,   ///< one JSON object a line, for programs
  kScript,  ///< a shell script with the AWS CLI
};

/// Gives an API that was read from a document what documents do not say of the API that it is
/// planned onto: tags, stages, documentation versions, the address type and, unless `types_given`,
/// the endpoint type. A put leaves them as they are too.
void keep_unsaid(const model::State& onto, bool types_given, model::State& wanted);

/// Plans the way from `from` (null: from nothing) to `wanted`; see emit::make_plan.
[[nodiscard]] std::string plan_text(const model::State* from, const model::State& wanted,
                                    PlanFormat format, const emit::PlanOptions& options,
                                    diag::Diagnostics& diagnostics);

}  // namespace gwport::pipeline

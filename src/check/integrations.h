// Integrations: what PutIntegration refuses, and settings that do not fit.
#pragma once

#include "check/check.h"
#include "check/reporter.h"
#include "model/integration.h"

namespace gwport::check {

/// The integration alone.
void check_integration(const MethodRef& place, const model::Integration& integration,
                       const Limits& limits, Reporter& reporter);

}  // namespace gwport::check

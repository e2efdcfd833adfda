// Authorizers: what CreateAuthorizer refuses.
#pragma once

#include "check/reporter.h"
#include "model/entities.h"

namespace gwport::check {

/// Type, uri, user pools, time to live (seconds) and identity source. Unused ones are created too,
/// so they are checked too.
void check_authorizer(const model::Authorizer& authorizer, Reporter& reporter);

}  // namespace gwport::check

// Authorizers: what CreateAuthorizer refuses.
#pragma once

#include "check/reporter.h"
#include "model/entities.h"

namespace gwport::check {

void check_authorizer(const model::Authorizer& authorizer, Reporter& reporter);

}  // namespace gwport::check

// Gateway responses: what PutGatewayResponse refuses.
#pragma once

#include "check/reporter.h"
#include "model/entities.h"

namespace gwport::check {

/// Type, status code, parameters and templates.
void check_gateway_response(const model::GatewayResponse& response, Reporter& reporter);

}  // namespace gwport::check

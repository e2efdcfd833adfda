// The API as a whole: what CreateRestApi and UpdateRestApi refuse.
#pragma once

#include "check/reporter.h"
#include "model/rest_api.h"

namespace gwport::check {

/// Settings, compression, policy and endpoints of the API itself.
void check_api(const model::RestApi& api, Reporter& reporter);

}  // namespace gwport::check

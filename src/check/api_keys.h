// What the service says to API keys.
#pragma once

#include <vector>

#include "diag/diagnostic.h"
#include "model/api_key.h"

namespace gwport::check {

/// Reports keys and names of a length that the service does not take, and takes them out of the
/// list. Source: recorded: CreateApiKey.
void check_api_keys(std::vector<model::ApiKey>& keys, diag::Diagnostics& diagnostics);

}  // namespace gwport::check

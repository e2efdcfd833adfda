// An API key as ImportApiKeys takes it.
#pragma once

#include <string>
#include <vector>

#include "diag/span.h"

namespace gwport::model {

/// Source: API Reference, ApiKey; developer guide, API key file format.
struct ApiKey {
  std::string name;   ///< at most 1024 characters
  std::string value;  ///< the secret itself, 20 to 128 characters
  std::string description;
  bool enabled = true;
  std::vector<std::string> usage_plan_ids;
  diag::Span name_span;   ///< in the file it was read from
  diag::Span value_span;  ///< the same
};

}  // namespace gwport::model

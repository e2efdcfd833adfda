// Other formats of an API.
#pragma once

#include <string>

#include "model/state.h"

namespace gwport::pipeline {

/// Where requests are sent. Empty values are the state's own, else left for the user to fill in.
struct Address {
  std::string stage_name;
  std::string rest_api_id;
  std::string region;
};

/// A Postman collection v2.1 of the API, with the texts of its documentation parts; JSON with a
/// line end.
[[nodiscard]] std::string to_postman(const model::State& state, Address address);

}  // namespace gwport::pipeline

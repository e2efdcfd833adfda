// What is printed of an import, as JSON text with a line end.
#pragma once

#include <string>
#include <string_view>

#include "model/state.h"

namespace gwport::pipeline {

/// The whole state, as --onto reads it.
[[nodiscard]] std::string state_json(const model::State& state);

/// The service's answer to the call: the RestApi.
[[nodiscard]] std::string response_json(const model::RestApi& api);

/// The service's answer when it refuses: {"code": "BadRequestException", "message": ...,
/// "httpStatus": 400}.
[[nodiscard]] std::string refusal_json(std::string_view message);

}  // namespace gwport::pipeline

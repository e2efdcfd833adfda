// Methods and their responses: what PutMethod and PutMethodResponse refuse.
#pragma once

#include <string_view>
#include <unordered_set>

#include "check/reporter.h"
#include "model/state.h"

namespace gwport::check {

/// The names that methods may refer to. Views into the state.
struct Known {
  explicit Known(const model::State& state);
  std::unordered_set<std::string_view> models;
  std::unordered_set<std::string_view> authorizers;  ///< ids
  std::unordered_set<std::string_view> validators;   ///< ids
};

/// The method alone.
void check_method(const MethodRef& place, const Known& known, Reporter& reporter);

/// One of its responses.
void check_method_response(const MethodRef& place, const model::MethodResponse& response,
                           const Known& known, Reporter& reporter);

}  // namespace gwport::check

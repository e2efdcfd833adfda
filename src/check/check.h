// What the service refuses about the entities of an API, in its own words.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "diag/diagnostic.h"
#include "model/state.h"

namespace gwport::check {

/// Quotas, by name; a missing value means "none". Defaults and meaning: check/quotas.h.
struct Limits {
  std::map<std::string, std::optional<std::int64_t>, std::less<>> set;
};

/// Reports every refusal and warning about the state: API level, models, authorizers, validators,
/// gateway responses, then resources and methods in document order, then quotas.
void check_state(const model::State& state, const Limits& limits, diag::Diagnostics& diagnostics);

}  // namespace gwport::check

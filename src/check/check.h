// What the service refuses about the entities of an API, in its own words.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/state.h"

namespace gwport::check {

/// Quotas, by name; a missing value means "none". Defaults and meaning: check/quotas.h.
struct Limits {
  std::map<std::string, std::optional<std::int64_t>, std::less<>> set;
};

/// Reports every refusal and warning about the state: API level, models, authorizers, gateway
/// responses, then resources in document order and their methods in the importer's (method, its
/// responses, integration, integration responses), then quotas. Every fault is reported, though of
/// several faults in one call the service names only the first; which one that is, is mostly not
/// known. Below a resource that can't be created nothing is reported.
///
/// `root` is the document that the state was read from, for the exact place of a member; without it
/// findings stand at their entity.
void check_state(const model::State& state, const Limits& limits, diag::Diagnostics& diagnostics,
                 const doc::Node* root = nullptr);

}  // namespace gwport::check

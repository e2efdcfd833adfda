// Everything of an API that documentation parts can be about.
#pragma once

#include <vector>

#include "model/documentation_index.h"
#include "model/state.h"

namespace gwport::emit {

/// The entities of an API: the API itself; per resource the resource, its methods in the document's
/// order, and of each method its parameters, body and responses; then authorizers and models. A
/// body counts where a model describes it; variables of a path count as parameters of each of its
/// methods, declared or not. The views are those of the state, which must outlive the list.
[[nodiscard]] std::vector<model::DocumentedEntity> documented_entities(const model::State& state);

/// The type of part that is about parameters of a location (path, query or header).
[[nodiscard]] std::string_view parameter_type(std::string_view location);

}  // namespace gwport::emit

// What paths, operations and their parameters have to have in common.
#pragma once

#include "check/specification/walk.h"

namespace gwport::check::specification {

/// Checks the map of paths: names in braces against path parameters, repeated parameters, paths
/// that match the same requests.
void check_paths(Walk& walk, const doc::Node& paths);

/// Says when the operationId was used before.
void check_operation(Walk& walk, const doc::Node& operation);

/// Says when a path parameter isn't required.
void check_required(Walk& walk, const doc::Node& parameter);

}  // namespace gwport::check::specification

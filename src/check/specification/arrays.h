// The rule that every array has to say what it is an array of.
#pragma once

#include "check/specification/walk.h"

namespace gwport::check::specification {

/// Says that `items` is missing beside `type: array`.
void check_items(Walk& walk, const doc::Node& object);

}  // namespace gwport::check::specification

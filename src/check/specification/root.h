// What tables can't say of the root.
#pragma once

#include "check/specification/walk.h"

namespace gwport::check::specification {

void check_openapi3_root(Walk& walk, const doc::Node& root);
void check_swagger2_root(Walk& walk, const doc::Node& root);

}  // namespace gwport::check::specification

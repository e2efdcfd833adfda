// Schemas of OpenAPI 3.0.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

/// A schema or a reference to one.
extern const Type kSchema3;

}  // namespace gwport::check::specification

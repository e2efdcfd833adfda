// Security schemes of OpenAPI 3.0.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

/// A security scheme or a reference to one.
extern const Type kSecurityScheme3;

}  // namespace gwport::check::specification

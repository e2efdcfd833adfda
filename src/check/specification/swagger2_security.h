// Security definitions of Swagger 2.0.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

extern const Type kSecurityScheme2;

}  // namespace gwport::check::specification

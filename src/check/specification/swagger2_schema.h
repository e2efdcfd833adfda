// Schemas of Swagger 2.0.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

extern const Type kSchema2;          ///< a schema or a reference to one
extern const Type kResponseSchema2;  ///< the same, or a file

}  // namespace gwport::check::specification

// Parameters and headers of Swagger 2.0.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

extern const Type kParameter2;   ///< a parameter
extern const Type kParameters2;  ///< a list of them and of references to them
extern const Type kHeaders2;     ///< a map of headers

}  // namespace gwport::check::specification

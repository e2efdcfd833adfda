// Parameters, headers and media types of OpenAPI 3.0.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

extern const Type kParameter3;   ///< a parameter or a reference to one
extern const Type kParameters3;  ///< a list of them
extern const Type kHeader3;      ///< a header or a reference to one
extern const Type kHeaders3;     ///< a map of them
extern const Type kExample3;     ///< an example or a reference to one
extern const Type kContent3;     ///< a map of media types

}  // namespace gwport::check::specification

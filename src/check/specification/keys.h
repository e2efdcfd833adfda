// Keys of maps.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

extern const Keys kStatusKeys2;    ///< responses of Swagger 2.0
extern const Keys kStatusKeys3;    ///< responses of OpenAPI 3.0
extern const Keys kComponentKeys;  ///< all maps of components

}  // namespace gwport::check::specification

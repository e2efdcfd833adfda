// OpenAPI 3.0 as tables.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

/// A whole OpenAPI 3.0 document.
extern const Type kOpenApi3Document;

}  // namespace gwport::check::specification

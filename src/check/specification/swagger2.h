// Swagger 2.0 as tables.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

/// A whole Swagger 2.0 document.
extern const Type kSwagger2Document;

}  // namespace gwport::check::specification

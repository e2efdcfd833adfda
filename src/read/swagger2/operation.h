// Operation Object of Swagger 2.0.
#pragma once

#include "doc/node.h"
#include "read/shared/context.h"
#include "read/shared/operation.h"
#include "read/shared/version.h"

namespace gwport::read::swagger2 {

/// Reads parameters, the body parameter, responses and media types.
[[nodiscard]] Operation read_operation(Context& context, const doc::Node& operation,
                                       const ParameterNodes& parameters);

}  // namespace gwport::read::swagger2

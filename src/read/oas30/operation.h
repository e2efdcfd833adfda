// Operation Object of OpenAPI 3.0.
#pragma once

#include "doc/node.h"
#include "read/shared/context.h"
#include "read/shared/operation.h"
#include "read/shared/version.h"

namespace gwport::read::oas30 {

/// Reads parameters, requestBody and responses.
[[nodiscard]] Operation read_operation(Context& context, const doc::Node& operation,
                                       const ParameterNodes& parameters);

}  // namespace gwport::read::oas30

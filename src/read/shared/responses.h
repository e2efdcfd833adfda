// `responses` of an operation, apart from the schemas, which each version keeps elsewhere.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "doc/node.h"
#include "read/shared/context.h"
#include "read/shared/operation.h"

namespace gwport::read {

using ReadSchemas = std::function<std::vector<MediaSchema>(const doc::Node& response)>;

/// The responses in document order, references followed below `section`. Extensions and values that
/// are no objects are left out, as the parser library does.
[[nodiscard]] std::vector<Response> read_responses(Context& context, const doc::Node& operation,
                                                   std::string_view section,
                                                   const ReadSchemas& read_schemas);

}  // namespace gwport::read

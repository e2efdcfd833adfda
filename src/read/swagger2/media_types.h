// `consumes` and `produces`: of an operation, else of the document.
#pragma once

#include <string_view>
#include <vector>

#include "doc/node.h"
#include "read/shared/context.h"

namespace gwport::read::swagger2 {

/// The list under `key` of the operation, or of the root when the operation has none. An empty list
/// of the operation overrides the root's. Source: Swagger 2.0, Operation Object.
[[nodiscard]] std::vector<std::string_view> read_media_types(Context& context,
                                                             const doc::Node& operation,
                                                             std::string_view key);

/// One schema under each media type, under application/json when there is none.
/// Source: exports of APIs without `consumes` and `produces`; Swagger 2.0 leaves it open.
template <class Use>
void for_each_media_type(const std::vector<std::string_view>& media_types, Use&& use) {
  if (media_types.empty()) use(std::string_view{"application/json"});
  for (const std::string_view media_type : media_types) use(media_type);
}

}  // namespace gwport::read::swagger2

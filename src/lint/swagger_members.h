// The members that objects of Swagger 2.0 have.
#pragma once

#include <span>
#include <string_view>

#include "lint/object.h"

namespace gwport::lint {

/// The names of a root, path item, operation, parameter or response; empty for other kinds.
[[nodiscard]] std::span<const std::string_view> swagger_members(Object object);

/// Whether an object of the kind may have a member of that name: x- members and `trace`, which has
/// a finding of the import, count.
[[nodiscard]] bool is_swagger_member(Object object, std::string_view name);

}  // namespace gwport::lint

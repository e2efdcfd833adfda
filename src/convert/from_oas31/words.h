// Words of schemas that need more than a line: types and limits.
#pragma once

#include "convert/from_oas31/from_oas31.h"

namespace gwport::convert::from_oas31 {

/// Whether a schema says nothing but `type: null`.
[[nodiscard]] bool is_null_type(const doc::Node& schema);

/// Whether null is among the types or alternatives of a schema.
[[nodiscard]] bool is_nullable(const doc::Node& schema);

/// Writes the type, without null.
void convert_type(FromOas31& conversion, const doc::Node& schema, const doc::Node& type);

/// Writes exclusiveMinimum or exclusiveMaximum.
void convert_limit(FromOas31& conversion, const doc::Node& schema, const doc::Node& exclusive);

/// Whether an excluded limit takes the place of this minimum or maximum.
[[nodiscard]] bool is_beaten(const doc::Node& schema, const doc::Node& limit);

}  // namespace gwport::convert::from_oas31

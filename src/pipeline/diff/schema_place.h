// What a JSON Pointer into a JSON Schema points at.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwport::pipeline {

/// A place in a schema. Views into the pointer.
struct SchemaPlace {
  /// The keyword that the place belongs to; empty when it is a whole schema.
  std::string_view keyword;
  /// The pointer up to the keyword, keyword included; the whole pointer when there is none.
  std::string_view pointer;
  /// The property that the place is the schema of; empty for other places.
  std::string_view property;
};

/// Takes a pointer apart. Source: JSON Schema draft 4: which keywords hold schemas.
[[nodiscard]] SchemaPlace schema_place(std::string_view pointer);

}  // namespace gwport::pipeline

// The type of a schema, however it is written.
#pragma once

#include <string_view>

#include "doc/node.h"

namespace gwport::lint {

/// What a schema's `type` says; of a list, as OpenAPI 3.1 has it, the one type besides null. Empty
/// where there is none or more than one.
[[nodiscard]] inline std::string_view type_of(const doc::Node& schema) {
  const doc::Node* type = schema.find("type");
  if (type == nullptr) return {};
  if (!type->is_array()) return type->text();
  std::string_view only;
  for (const doc::Node& each : *type) {
    if (each.text() == "null") continue;
    if (!only.empty()) return {};
    only = each.text();
  }
  return only;
}

}  // namespace gwport::lint

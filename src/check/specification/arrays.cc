#include "check/specification/arrays.h"

#include "diag/catalogue/specification.h"

namespace gwport::check::specification {

void check_items(Walk& walk, const doc::Node& object) {
  const doc::Node* const type = object.find("type");
  if (type == nullptr || !type->is_string() || type->text() != "array") return;
  if (object.find("items") != nullptr) return;
  walk.report(diag::rules::kSpecMissing, object.name_span(), {"an array", "items"});
}

}  // namespace gwport::check::specification

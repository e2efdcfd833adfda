#include "check/specification/specification.h"

#include "check/specification/openapi3.h"
#include "check/specification/swagger2.h"
#include "check/specification/walk.h"

namespace gwport::check {
namespace {

const doc::Node* member(const doc::Node* object, std::string_view name) {
  return object == nullptr ? nullptr : object->find(name);
}

}  // namespace

void check_specification(const doc::Node& root, doc::Dialect dialect,
                         diag::Diagnostics& diagnostics) {
  const bool swagger = dialect == doc::Dialect::kSwagger2;
  const doc::Node* const schemes = swagger ? root.find("securityDefinitions")
                                           : member(root.find("components"), "securitySchemes");
  specification::Walk walk(root, schemes, diagnostics);
  walk.check(root, swagger ? specification::kSwagger2Document : specification::kOpenApi3Document);
}

}  // namespace gwport::check

#include "lint/cors.h"

#include "lint/integration.h"

namespace gwport::lint {

bool sets_header(const doc::Node& operation, std::string_view header) {
  const doc::Node* integration = operation.find("x-amazon-apigateway-integration");
  const doc::Node* responses = integration != nullptr ? integration->find("responses") : nullptr;
  if (responses == nullptr) return false;
  for (const doc::Node& each : responses->members()) {
    if (find_header(each, header).member != nullptr) return true;
  }
  return false;
}

}  // namespace gwport::lint

#include "read/documentation/documentation.h"

#include <string>
#include <unordered_set>
#include <utility>

#include "read/documentation/location.h"
#include "read/documentation/parts.h"

namespace gwport::read {

std::vector<model::DocumentationPart> read_documentation(const doc::Node& root,
                                                         doc::Dialect dialect,
                                                         std::string_view prefix,
                                                         std::string_view rest_api_id,
                                                         diag::Diagnostics& diagnostics) {
  std::vector<model::DocumentationPart> parts;
  const doc::Node* extension = root.find("x-amazon-apigateway-documentation");
  const doc::Node* list = extension ? extension->find("documentationParts") : nullptr;
  if (list != nullptr) parts = explicit_parts(*list, diagnostics);
  std::unordered_set<std::string> taken;
  for (const auto& part : parts) taken.insert(location_key(part.location));
  for (auto& part : collapsed(derived_parts(root, dialect, prefix))) {
    if (taken.insert(location_key(part.location)).second) parts.push_back(std::move(part));
  }
  parts = in_listing_order(std::move(parts));
  complete_parts(parts, rest_api_id);
  return parts;
}

}  // namespace gwport::read

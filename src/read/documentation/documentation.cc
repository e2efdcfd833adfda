#include "read/documentation/documentation.h"

#include <algorithm>
#include <unordered_set>

#include "model/ids.h"
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
  std::vector<std::pair<std::string, std::size_t>> order;
  order.reserve(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    order.emplace_back(location_key(parts[i].location), i);
  }
  std::sort(order.begin(), order.end());
  std::vector<model::DocumentationPart> sorted;
  sorted.reserve(parts.size());
  for (const auto& [key, place] : order) {
    sorted.push_back(std::move(parts[place]));
    sorted.back().id = model::entity_id(rest_api_id, "documentation", key);
  }
  return sorted;
}

}  // namespace gwport::read

#include "read/documentation/documentation.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "diag/catalogue/documentation.h"
#include "read/documentation/location.h"
#include "read/documentation/parts.h"

namespace gwport::read {
namespace {

/// All parts in the order of listings; of equal locations the first one counts.
std::vector<model::DocumentationPart> joined(std::vector<model::DocumentationPart> listed,
                                             const std::vector<DerivedPart>& derived) {
  std::vector<PartKey> keys;
  keys.reserve(listed.size());
  std::vector<const PartKey*> locations;
  locations.reserve(listed.size() + derived.size());
  for (const auto& part : listed) {
    locations.push_back(&keys.emplace_back(key_of(part.location)));
  }
  for (const auto& part : derived) locations.push_back(&part.location);
  std::vector<std::uint32_t> order = listing_order(locations);
  const auto same = [&](std::uint32_t a, std::uint32_t b) {
    return *locations[a] == *locations[b];
  };
  order.erase(std::unique(order.begin(), order.end(), same), order.end());
  std::vector<model::DocumentationPart> parts;
  parts.reserve(order.size());
  PartMaker maker;
  for (const std::uint32_t place : order) {
    parts.push_back(place < listed.size() ? std::move(listed[place])
                                          : maker.make(derived[place - listed.size()]));
  }
  return parts;
}

}  // namespace

std::vector<model::DocumentationPart> read_documentation(const doc::Node& root,
                                                         doc::Dialect dialect,
                                                         std::string_view prefix,
                                                         std::string_view rest_api_id,
                                                         diag::Diagnostics& diagnostics) {
  std::vector<model::DocumentationPart> listed;
  const doc::Node* extension = root.find("x-amazon-apigateway-documentation");
  if (extension != nullptr && !extension->is_object()) {
    diagnostics.report(diag::rules::kDocumentationShape, extension->span(),
                       {"the value", "an object"});
  }
  const doc::Node* list = extension ? extension->find("documentationParts") : nullptr;
  if (list != nullptr) listed = explicit_parts(*list, diagnostics);
  DerivedParts derived = derive_parts(root, dialect, prefix, diagnostics);
  if (list != nullptr) drop_exported_texts(listed, derived.list);
  collapse(derived.list);
  std::vector<model::DocumentationPart> parts = joined(std::move(listed), derived.list);
  complete_parts(parts, rest_api_id);
  return parts;
}

}  // namespace gwport::read

#include "read/documentation/documentation.h"

#include <string>
#include <unordered_set>
#include <utility>

#include "read/documentation/location.h"
#include "read/documentation/parts.h"

namespace gwport::read {
namespace {

/// Texts that an export prints without any part: a model's own, and the placeholder of a response. A
/// document that lists its parts was exported; such texts in it say nothing about further parts.
/// Source: inferred, the developer guide's published sample would otherwise not come back from its
/// own import; without a listing the placeholder does become a part (public listings hold it).
bool is_printed_anyway(const model::DocumentationPart& part) {
  if (part.location.type == "MODEL") return true;
  return part.location.type == "RESPONSE" &&
         part.properties ==
             R"({"description":")" + part.location.status_code.value_or("") + R"( response"})";
}

}  // namespace

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
  std::vector<model::DocumentationPart> derived = derived_parts(root, dialect, prefix);
  if (list != nullptr) std::erase_if(derived, is_printed_anyway);
  for (auto& part : collapsed(std::move(derived))) {
    if (taken.insert(location_key(part.location)).second) parts.push_back(std::move(part));
  }
  parts = in_listing_order(std::move(parts));
  complete_parts(parts, rest_api_id);
  return parts;
}

}  // namespace gwport::read

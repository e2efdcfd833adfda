#include "read/documentation/documentation.h"

#include <cstddef>
#include <unordered_set>
#include <utility>
#include <vector>

#include "diag/catalogue/documentation.h"
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
  if (extension != nullptr && !extension->is_object()) {
    diagnostics.report(diag::rules::kDocumentationShape, extension->span(),
                       {"the value", "an object"});
  }
  const doc::Node* list = extension ? extension->find("documentationParts") : nullptr;
  if (list != nullptr) parts = explicit_parts(*list, diagnostics);
  std::vector<model::DocumentationPart> derived = derived_parts(root, dialect, prefix, diagnostics);
  if (list != nullptr) drop_exported_texts(parts, derived);
  derived = collapsed(std::move(derived));
  std::unordered_set<PartKey, PartKeyHash> taken;
  taken.reserve(parts.size() + derived.size());
  for (const auto& part : parts) taken.insert(key_of(part.location));
  std::vector<std::size_t> free;  // nothing is moved before all are compared
  for (std::size_t i = 0; i < derived.size(); ++i) {
    if (taken.insert(key_of(derived[i].location)).second) free.push_back(i);
  }
  if (parts.empty() && free.size() == derived.size()) {
    parts = std::move(derived);
  } else {
    parts.reserve(parts.size() + free.size());
    for (const std::size_t i : free) parts.push_back(std::move(derived[i]));
  }
  parts = in_listing_order(std::move(parts));
  complete_parts(parts, rest_api_id);
  return parts;
}

}  // namespace gwport::read

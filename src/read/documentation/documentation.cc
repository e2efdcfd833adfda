#include "read/documentation/documentation.h"

#include <cstddef>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "diag/catalogue/documentation.h"
#include "read/documentation/location.h"
#include "read/documentation/parts.h"

namespace gwport::read {
namespace {

/// Texts that an export prints without any part: a model's own, and the placeholder of a response.
/// A document that lists its parts was exported; such texts in it say nothing about further parts.
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
  if (extension != nullptr && !extension->is_object()) {
    diagnostics.report(diag::rules::kDocumentationShape, extension->span(),
                       {"the value", "an object"});
  }
  const doc::Node* list = extension ? extension->find("documentationParts") : nullptr;
  if (list != nullptr) parts = explicit_parts(*list, diagnostics);
  std::vector<model::DocumentationPart> derived = derived_parts(root, dialect, prefix, diagnostics);
  if (list != nullptr) std::erase_if(derived, is_printed_anyway);
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

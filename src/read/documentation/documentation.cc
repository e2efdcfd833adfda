#include "read/documentation/documentation.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "diag/catalogue/documentation.h"
#include "read/documentation/location.h"
#include "read/documentation/parts.h"
#include "read/documentation/place_table.h"

namespace gwport::read {
namespace {

/// All parts in the order of listings; of equal locations the first one counts.
struct Joined {
  std::vector<model::DocumentationPart> listed;
  DerivedList derived;
  std::vector<std::uint32_t> order;  ///< places in listed, and behind them in derived
};

Joined join(std::vector<model::DocumentationPart> listed, DerivedList derived) {
  std::vector<PartKey> keys;
  keys.reserve(listed.size());
  std::vector<const PartKey*> locations;
  locations.reserve(listed.size() + derived.size());
  for (const auto& part : listed) {
    locations.push_back(&keys.emplace_back(key_of(part.location)));
  }
  for (const auto& part : derived) locations.push_back(&part.location);
  std::vector<std::uint32_t> order = listing_order(locations, OfEqual::kFirst);
  return {std::move(listed), std::move(derived), std::move(order)};
}

std::vector<model::DocumentationPart> whole_parts(Joined joined, std::string_view rest_api_id) {
  const std::size_t first = joined.listed.size();
  std::vector<model::DocumentationPart> parts(joined.order.size());
  PartMaker maker;
  PartCompletion completion(rest_api_id);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::uint32_t place = joined.order[i];
    if (place < first) {
      parts[i] = std::move(joined.listed[place]);
    } else {
      maker.make(joined.derived[place - first], parts[i]);
    }
    completion.complete(parts[i]);
  }
  return parts;
}

/// As many parts as there are locations, with nothing but their origin, in no special order.
std::vector<model::DocumentationPart> origins(const std::vector<model::DocumentationPart>& listed,
                                              const DerivedList& derived) {
  std::vector<PartKey> keys;
  std::vector<diag::Span> spans;
  const std::size_t most = listed.size() + derived.size();
  keys.reserve(most);
  spans.reserve(most);
  PlaceTable table(most);
  const auto add = [&](const PartKey& location, diag::Span span) {
    const auto place = static_cast<std::uint32_t>(keys.size());
    const auto is_same = [&](std::uint32_t known) { return keys[known] == location; };
    if (table.find_or_add(PartKeyHash()(location), place, is_same) != place) return;
    keys.push_back(location);
    spans.push_back(span);
  };
  for (const auto& part : listed) add(key_of(part.location), part.origin.span);
  for (const auto& part : derived) add(part.location, part.span);
  std::vector<model::DocumentationPart> parts(spans.size());
  for (std::size_t i = 0; i < spans.size(); ++i) parts[i].origin.span = spans[i];
  return parts;
}

}  // namespace

std::vector<model::DocumentationPart> read_documentation(
    const doc::Node& root, doc::Dialect dialect, std::string_view prefix,
    std::string_view rest_api_id, diag::Diagnostics& diagnostics, PartsAs as) {
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
  if (as == PartsAs::kOrigins) return origins(listed, derived.list);
  return whole_parts(join(std::move(listed), std::move(derived.list)), rest_api_id);
}

}  // namespace gwport::read

#include "read/documentation/location.h"

#include <algorithm>
#include <utility>

#include "model/ids.h"

namespace gwport::read {
namespace {

// type, path, method, status code, name, name needed
constexpr LocationFields kTypes[] = {
    {"API", false, false, false, false, false},
    {"AUTHORIZER", false, false, false, true, false},
    {"METHOD", true, true, false, false, false},
    {"MODEL", false, false, false, true, false},
    {"PATH_PARAMETER", true, true, false, true, true},
    {"QUERY_PARAMETER", true, true, false, true, false},
    {"REQUEST_BODY", true, true, false, false, false},
    {"REQUEST_HEADER", true, true, false, true, true},
    {"RESOURCE", true, false, false, false, false},
    {"RESPONSE", true, true, true, false, false},
    {"RESPONSE_BODY", true, true, true, false, false},
    {"RESPONSE_HEADER", true, true, true, true, true},
};

}  // namespace

const LocationFields* location_fields(std::string_view type) {
  for (const LocationFields& fields : kTypes) {
    if (fields.type == type) return &fields;
  }
  return nullptr;
}

void complete_location(model::DocumentationPartLocation& location) {
  const LocationFields* fields = location_fields(location.type);
  if (fields == nullptr) return;
  const auto fill = [](bool has, std::optional<std::string>& field, std::string_view value) {
    if (has && (!field || field->empty())) field = value;
  };
  fill(fields->path, location.path, "/");
  fill(fields->method, location.method, "*");
  fill(fields->status_code, location.status_code, "*");
}

std::string location_key(const model::DocumentationPartLocation& location) {
  std::string key = location.type;
  key += ':';
  key += location.path.value_or("/");
  for (const auto* field : {&location.status_code, &location.name, &location.method}) {
    key += ':';
    key += field->value_or("");
  }
  return key;
}

std::vector<model::DocumentationPart> in_listing_order(
    std::vector<model::DocumentationPart> parts) {
  std::vector<std::pair<std::string, std::size_t>> order;
  order.reserve(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    order.emplace_back(location_key(parts[i].location), i);
  }
  std::sort(order.begin(), order.end());
  std::vector<model::DocumentationPart> sorted;
  sorted.reserve(parts.size());
  for (const auto& [key, place] : order) sorted.push_back(std::move(parts[place]));
  return sorted;
}

void complete_parts(std::vector<model::DocumentationPart>& parts, std::string_view rest_api_id) {
  for (model::DocumentationPart& part : parts) {
    complete_location(part.location);
    if (!part.id.empty()) continue;
    part.id = model::entity_id(rest_api_id, "documentation", location_key(part.location));
  }
}

}  // namespace gwport::read

#include "read/documentation/location.h"

#include <algorithm>
#include <functional>
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

/// The location as one text.
void append_text(std::string& text, const model::DocumentationPartLocation& location) {
  std::string_view between;
  for (const std::string_view field : key_of(location)) {
    text += between;
    text += field;
    between = ":";
  }
}

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

std::size_t PartKeyHash::operator()(const PartKey& key) const {
  std::size_t hash = 0;
  for (const std::string_view text : key) {
    hash = hash * 0x9E3779B97F4A7C15U + std::hash<std::string_view>{}(text);
  }
  return hash;
}

PartKey key_of(const model::DocumentationPartLocation& location) {
  const auto view = [](const std::optional<std::string>& field, std::string_view otherwise) {
    return field ? std::string_view(*field) : otherwise;
  };
  return {location.type, view(location.path, "/"), view(location.status_code, ""),
          view(location.name, ""), view(location.method, "")};
}

std::string location_key(const model::DocumentationPartLocation& location) {
  std::string text;
  append_text(text, location);
  return text;
}

std::vector<model::DocumentationPart> in_listing_order(
    std::vector<model::DocumentationPart> parts) {
  std::string texts;  // of all parts: one allocation instead of one for each
  std::vector<std::size_t> begins;
  begins.reserve(parts.size() + 1);
  for (const model::DocumentationPart& part : parts) {
    begins.push_back(texts.size());
    append_text(texts, part.location);
  }
  begins.push_back(texts.size());
  std::vector<std::pair<std::string_view, std::size_t>> order;
  order.reserve(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    order.emplace_back(std::string_view(texts).substr(begins[i], begins[i + 1] - begins[i]), i);
  }
  std::sort(order.begin(), order.end());
  std::vector<model::DocumentationPart> sorted;
  sorted.reserve(parts.size());
  for (const auto& [text, place] : order) sorted.push_back(std::move(parts[place]));
  return sorted;
}

void complete_parts(std::vector<model::DocumentationPart>& parts, std::string_view rest_api_id) {
  std::string text;
  model::DistinctIds ids;
  for (model::DocumentationPart& part : parts) {
    complete_location(part.location);
    if (!part.id.empty()) continue;
    text.clear();
    append_text(text, part.location);
    part.id = ids.distinct(model::entity_id(rest_api_id, "documentation", text));
  }
}

}  // namespace gwport::read

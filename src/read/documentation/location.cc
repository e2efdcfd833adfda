#include "read/documentation/location.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>
#include <utility>

namespace gwport::read {
namespace {

// type, path, method, status code, name, name needed; in the order of listings
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
  const PartKey key = key_of(location);
  std::string_view between;
  for (const std::string_view field : {key.type, key.path, key.status_code, key.name, key.method}) {
    text += between;
    text += field;
    between = ":";
  }
}

/// Compares two fields of a location_key(), which a colon ends.
int compare(std::string_view a, std::string_view b) {
  const std::size_t common = std::min(a.size(), b.size());
  const int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
  if (order != 0 || a.size() == b.size()) return order;
  if (a.size() < b.size()) return ':' <= static_cast<unsigned char>(b[common]) ? -1 : 1;
  return static_cast<unsigned char>(a[common]) < ':' ? -1 : 1;
}

/// For each location the rank of its path. Parts that follow each other mostly share theirs.
std::vector<std::uint32_t> path_ranks(std::span<const PartKey* const> locations) {
  std::vector<std::pair<std::string_view, std::uint32_t>> runs;  // path, place of its first part
  for (std::uint32_t i = 0; i < locations.size(); ++i) {
    if (runs.empty() || runs.back().first != locations[i]->path) {
      runs.emplace_back(locations[i]->path, i);
    }
  }
  std::vector<std::uint32_t> sorted(runs.size());
  std::iota(sorted.begin(), sorted.end(), 0U);
  std::sort(sorted.begin(), sorted.end(), [&runs](std::uint32_t a, std::uint32_t b) {
    return compare(runs[a].first, runs[b].first) < 0;
  });
  std::vector<std::uint32_t> ranks(locations.size());
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const std::uint32_t run = sorted[i];
    if (i > 0 && runs[sorted[i - 1]].first != runs[run].first) ++rank;
    const std::size_t end = run + 1 < runs.size() ? runs[run + 1].second : locations.size();
    std::fill(ranks.begin() + runs[run].second, ranks.begin() + static_cast<std::ptrdiff_t>(end),
              rank);
  }
  return ranks;
}

/// The first eight bytes of "status code:name:method": numbers in the order of these texts. They
/// settle nearly every comparison without a look at the texts, which lie all over the document.
std::uint64_t first_bytes(const PartKey& location) {
  std::uint64_t bytes = 0;
  int room = 8;
  const auto add = [&](char c) {
    bytes = bytes << 8 | static_cast<unsigned char>(c);
    --room;
  };
  for (const std::string_view field : {location.status_code, location.name, location.method}) {
    for (std::size_t i = 0; i < field.size() && room > 0; ++i) add(field[i]);
    if (room > 0) add(':');
  }
  return bytes << 8 * room;
}

struct OrderEntry {
  std::uint64_t type_and_path;
  std::uint64_t first_bytes;
  std::uint32_t place;
};

std::vector<OrderEntry> entries_of(std::span<const PartKey* const> locations) {
  const std::vector<std::uint32_t> ranks = path_ranks(locations);
  std::vector<OrderEntry> entries;
  entries.reserve(locations.size());
  for (std::uint32_t i = 0; i < locations.size(); ++i) {
    const auto row = static_cast<std::uint64_t>(location_fields(locations[i]->type) - kTypes);
    entries.push_back({row << 32 | ranks[i], first_bytes(*locations[i]), i});
  }
  return entries;
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
  const std::hash<std::string_view> hash;
  std::size_t all = 0;
  for (const std::string_view text : {key.type, key.path, key.status_code, key.name, key.method}) {
    all = all * 0x9E3779B97F4A7C15U + hash(text);
  }
  return all;
}

PartKey key_of(const model::DocumentationPartLocation& location) {
  const auto view = [](const std::optional<std::string>& field, std::string_view otherwise) {
    return field ? std::string_view(*field) : otherwise;
  };
  return {location.type, view(location.path, "/"), view(location.status_code, ""),
          view(location.name, ""), view(location.method, "")};
}

std::vector<std::uint32_t> listing_order(std::span<const PartKey* const> locations,
                                         OfEqual of_equal) {
  std::vector<OrderEntry> entries = entries_of(locations);
  std::sort(entries.begin(), entries.end(), [&](const OrderEntry& a, const OrderEntry& b) {
    if (a.type_and_path != b.type_and_path) return a.type_and_path < b.type_and_path;
    if (a.first_bytes != b.first_bytes) return a.first_bytes < b.first_bytes;
    const PartKey& left = *locations[a.place];
    const PartKey& right = *locations[b.place];
    for (const auto field : {&PartKey::status_code, &PartKey::name, &PartKey::method}) {
      if (const int order = compare(left.*field, right.*field)) return order < 0;
    }
    return a.place < b.place;
  });
  if (of_equal == OfEqual::kFirst) {
    const auto same = [&](const OrderEntry& a, const OrderEntry& b) {
      return a.type_and_path == b.type_and_path && a.first_bytes == b.first_bytes &&
             *locations[a.place] == *locations[b.place];
    };
    entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
  }
  std::vector<std::uint32_t> order;
  order.reserve(entries.size());
  for (const OrderEntry& entry : entries) order.push_back(entry.place);
  return order;
}

std::string location_key(const model::DocumentationPartLocation& location) {
  std::string text;
  append_text(text, location);
  return text;
}

std::vector<model::DocumentationPart> in_listing_order(
    std::vector<model::DocumentationPart> parts) {
  std::vector<PartKey> keys;
  keys.reserve(parts.size());
  std::vector<const PartKey*> locations;
  locations.reserve(parts.size());
  for (const model::DocumentationPart& part : parts) {
    locations.push_back(&keys.emplace_back(key_of(part.location)));
  }
  std::vector<model::DocumentationPart> sorted;
  sorted.reserve(parts.size());
  for (const std::uint32_t place : listing_order(locations, OfEqual::kAll)) {
    sorted.push_back(std::move(parts[place]));
  }
  return sorted;
}

void PartCompletion::complete(model::DocumentationPart& part) {
  complete_location(part.location);
  if (!part.id.empty()) return;
  text_.clear();
  append_text(text_, part.location);
  part.id = ids_.distinct(model::entity_id(rest_api_id_, "documentation", text_));
}

void complete_parts(std::vector<model::DocumentationPart>& parts, std::string_view rest_api_id) {
  PartCompletion completion(rest_api_id);
  for (model::DocumentationPart& part : parts) completion.complete(part);
}

}  // namespace gwport::read

#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "read/documentation/location.h"
#include "read/documentation/parts.h"

namespace gwport::read {
namespace {

using model::DocumentationPart;

/// Parts with the same text for the same kind of entity.
struct Group {
  std::size_t first = 0;  ///< place of the first part
  std::size_t size = 0;
  bool one_path = true;
  bool one_method = true;
  bool joined = false;
};

bool can_collapse(const DocumentationPart& part) {
  const std::string_view type = part.location.type;
  return part.location.method.has_value() && type != "METHOD" && type != "REQUEST_BODY";
}

/// What the parts of a group have in common.
PartKey group_key(const DocumentationPart& part) {
  PartKey key = key_of(part.location);
  key[1] = part.properties;  // instead of the path
  key[4] = {};               // the method
  return key;
}

/// The groups, and for each part the place of its group.
struct Groups {
  std::vector<Group> list;
  std::vector<std::size_t> of_part;
};

Groups grouped(const std::vector<DocumentationPart>& parts) {
  Groups groups;
  groups.of_part.reserve(parts.size());
  std::unordered_map<PartKey, std::size_t, PartKeyHash> places;
  places.reserve(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::size_t place = groups.list.size();
    if (can_collapse(parts[i])) place = places.emplace(group_key(parts[i]), place).first->second;
    if (place == groups.list.size()) groups.list.push_back({i});
    Group& group = groups.list[place];
    const auto& first = parts[group.first].location;
    group.one_path = group.one_path && first.path == parts[i].location.path;
    group.one_method = group.one_method && first.method == parts[i].location.method;
    ++group.size;
    groups.of_part.push_back(place);
  }
  return groups;
}

/// Joins the groups whose common location no other part has.
void join(std::vector<Group>& groups, const std::vector<DocumentationPart>& parts) {
  std::unordered_set<PartKey, PartKeyHash> taken;
  for (const Group& group : groups) {
    if (group.size == 1) taken.insert(key_of(parts[group.first].location));
  }
  for (Group& group : groups) {
    if (group.size == 1) continue;
    PartKey location = key_of(parts[group.first].location);
    if (!group.one_path) location[1] = "/";
    if (!group.one_method) location[4] = "*";
    group.joined = taken.insert(location).second;
  }
}

}  // namespace

std::vector<DocumentationPart> collapsed(std::vector<DocumentationPart> parts) {
  Groups groups = grouped(parts);
  if (groups.list.size() == parts.size()) return parts;
  join(groups.list, parts);
  std::vector<DocumentationPart> out;
  out.reserve(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Group& group = groups.list[groups.of_part[i]];
    if (group.joined && i != group.first) continue;
    DocumentationPart& part = out.emplace_back(std::move(parts[i]));
    if (!group.joined) continue;
    if (!group.one_path) part.location.path = "/";
    if (!group.one_method) part.location.method = "*";
  }
  return out;
}

}  // namespace gwport::read

#include <unordered_map>
#include <unordered_set>

#include "read/documentation/location.h"
#include "read/documentation/parts.h"

namespace gwport::read {
namespace {

using model::DocumentationPart;

/// Parts with the same text for the same kind of entity.
struct Group {
  std::vector<std::size_t> members;
  bool one_path = true;
  bool one_method = true;
};

std::string group_key(const DocumentationPart& part) {
  std::string key = part.location.type;
  for (const auto* field : {&part.location.status_code, &part.location.name}) {
    key += '\n';
    key += field->value_or("");
  }
  key += '\n';
  key += part.properties;
  return key;
}

bool can_collapse(const DocumentationPart& part) {
  return part.location.method.has_value() && part.location.type != "METHOD";
}

/// The groups in the order of their first members.
std::vector<Group> grouped(const std::vector<DocumentationPart>& parts) {
  std::vector<Group> groups;
  std::unordered_map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::size_t place = groups.size();
    if (can_collapse(parts[i])) place = places.emplace(group_key(parts[i]), place).first->second;
    if (place == groups.size()) groups.emplace_back();
    Group& group = groups[place];
    if (!group.members.empty()) {
      const auto& first = parts[group.members.front()].location;
      group.one_path = group.one_path && first.path == parts[i].location.path;
      group.one_method = group.one_method && first.method == parts[i].location.method;
    }
    group.members.push_back(i);
  }
  return groups;
}

}  // namespace

std::vector<DocumentationPart> collapsed(std::vector<DocumentationPart> parts) {
  const std::vector<Group> groups = grouped(parts);
  std::unordered_set<std::string> taken;
  for (const Group& group : groups) {
    if (group.members.size() == 1) taken.insert(location_key(parts[group.members[0]].location));
  }
  std::vector<DocumentationPart> out;
  for (const Group& group : groups) {
    model::DocumentationPartLocation joined = parts[group.members[0]].location;
    if (!group.one_path) joined.path = "/";
    if (!group.one_method) joined.method = "*";
    const bool join = group.members.size() > 1 && taken.insert(location_key(joined)).second;
    for (const std::size_t member : group.members) {
      out.push_back(std::move(parts[member]));
      if (!join) continue;
      out.back().location = std::move(joined);
      break;
    }
  }
  return out;
}

}  // namespace gwport::read

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "read/documentation/parts.h"
#include "read/documentation/place_table.h"
#include "text/java_number.h"
#include "text/json_writer.h"

namespace gwport::read {
namespace {

/// Parts with the same text for the same kind of entity.
struct Group {
  std::uint32_t first = 0;  ///< place of the first part
  std::uint32_t size = 0;
  bool one_path = true;
  bool one_method = true;
  bool joined = false;
};

bool can_collapse(const DerivedPart& part) {
  return !part.location.method.empty() && part.location.type != "METHOD";
}

/// What a part says, as one text. Nearly all are strings.
std::string text_of(const doc::Node& node) {
  return node.is_scalar() ? text::java_text(node) : text::to_json(node, text::JsonStyle::kCompact);
}

bool same_text(const doc::Node& a, const doc::Node& b) {
  if (a.is_string() && b.is_string()) return a.text() == b.text();
  return a.is_scalar() == b.is_scalar() && text_of(a) == text_of(b);
}

/// Whether the parts can be one. Those that collapse have one text each.
bool same_group(const DerivedPart& a, const DerivedPart& b) {
  return a.location.type == b.location.type && a.location.name == b.location.name &&
         a.location.status_code == b.location.status_code && same_text(*a.texts[0], *b.texts[0]);
}

std::size_t group_hash(const DerivedPart& part) {
  const std::hash<std::string_view> hash;
  const doc::Node& text = *part.texts[0];
  const std::size_t of_text = text.is_string() ? hash(text.text()) : hash(text_of(text));
  return (of_text * 31 + hash(part.location.name)) * 31 + hash(part.location.status_code);
}

/// The groups, and for each part the place of its group.
struct Groups {
  std::vector<Group> list;
  std::vector<std::uint32_t> of_part;
};

Groups grouped(const DerivedList& parts) {
  Groups groups;
  groups.of_part.reserve(parts.size());
  groups.list.reserve(parts.size());
  PlaceTable table(parts.size());
  for (std::uint32_t i = 0; i < parts.size(); ++i) {
    auto place = static_cast<std::uint32_t>(groups.list.size());
    if (can_collapse(parts[i])) {
      place = table.find_or_add(group_hash(parts[i]), place, [&](std::uint32_t known) {
        return same_group(parts[groups.list[known].first], parts[i]);
      });
    }
    if (place == groups.list.size()) groups.list.push_back({i});
    Group& group = groups.list[place];
    const PartKey& first = parts[group.first].location;
    group.one_path = group.one_path && first.path == parts[i].location.path;
    group.one_method = group.one_method && first.method == parts[i].location.method;
    ++group.size;
    groups.of_part.push_back(place);
  }
  return groups;
}

/// The location of a group's one part.
PartKey joined_location(const Group& group, const DerivedPart& first) {
  PartKey location = first.location;
  if (!group.one_path) location.path = "/";
  if (!group.one_method) location.method = "*";
  return location;
}

/// Joins the groups whose common location no other part has. Only a part for every path or for
/// every method can have one.
void join(std::vector<Group>& groups, const DerivedList& parts) {
  std::unordered_set<PartKey, PartKeyHash> taken;
  for (const Group& group : groups) {
    const PartKey& location = parts[group.first].location;
    if (group.size == 1 && (location.path == "/" || location.method == "*")) taken.insert(location);
  }
  for (Group& group : groups) {
    if (group.size == 1) continue;
    group.joined = taken.insert(joined_location(group, parts[group.first])).second;
  }
}

}  // namespace

void collapse(DerivedList& parts) {
  Groups groups = grouped(parts);
  if (groups.list.size() == parts.size()) return;
  join(groups.list, parts);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Group& group = groups.list[groups.of_part[i]];
    if (group.joined && i != group.first) continue;
    if (group.joined) parts[i].location = joined_location(group, parts[i]);
    parts[kept++] = parts[i];
  }
  parts.resize(kept);
}

}  // namespace gwport::read

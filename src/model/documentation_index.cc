#include "model/documentation_index.h"

#include <algorithm>
#include <iterator>

namespace gwport::model {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// What the parts of one group have in common.
std::string group_key(std::string_view type, std::string_view status_code, std::string_view method,
                      std::string_view name) {
  std::string key(type);
  for (const std::string_view field : {status_code, method, name}) {
    key += '\n';
    key += field;
  }
  return key;
}

/// The root as "": then every path begins with it like with any other parent, up to a slash.
std::string_view without_root(std::string_view path) { return path == "/" ? "" : path; }

/// Whether `path` is `parent` or below it.
bool is_below(std::string_view path, std::string_view parent) {
  return path.starts_with(parent) && (path.size() == parent.size() || path[parent.size()] == '/');
}

/// Segment by segment, so that everything below a path follows it at once: "/a/b" before "/a-b".
bool comes_before(std::string_view a, std::string_view b) {
  const auto [at, bt] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (at == a.end() || bt == b.end()) return bt != b.end();
  if (*at == '/' || *bt == '/') return *at == '/';
  return *at < *bt;
}

bool inherits(std::string_view type) {
  static constexpr std::string_view kTypes[] = {
      "PATH_PARAMETER", "QUERY_PARAMETER", "REQUEST_BODY",   "REQUEST_HEADER",
      "RESPONSE",       "RESPONSE_BODY",   "RESPONSE_HEADER"};
  return std::find(std::begin(kTypes), std::end(kTypes), type) != std::end(kTypes);
}

}  // namespace

DocumentedEntity entity_of(const DocumentationPartLocation& location) {
  const auto view = [](const std::optional<std::string>& field) {
    return field ? std::string_view(*field) : std::string_view();
  };
  return {location.type, view(location.path), view(location.method), view(location.status_code),
          view(location.name)};
}

DocumentationIndex::DocumentationIndex(const std::vector<DocumentationPart>& parts) {
  for (const DocumentationPart& part : parts) {
    const DocumentedEntity at = entity_of(part.location);
    Group& group = groups_[group_key(at.type, at.status_code, at.method, at.name)];
    group.push_back({without_root(at.path), &part});
  }
  for (auto& [key, group] : groups_) link(group);
}

void DocumentationIndex::link(Group& group) {
  std::stable_sort(group.begin(), group.end(),
                   [](const Entry& a, const Entry& b) { return comes_before(a.path, b.path); });
  const auto same = [](const Entry& a, const Entry& b) { return a.path == b.path; };
  group.erase(std::unique(group.begin(), group.end(), same), group.end());
  for (std::size_t i = 0; i < group.size(); ++i) {
    std::size_t above = i == 0 ? kNone : i - 1;
    while (above != kNone && !is_below(group[i].path, group[above].path)) {
      above = group[above].above;
    }
    group[i].above = above;
  }
}

const DocumentationIndex::Entry* DocumentationIndex::nearest(const std::string& key,
                                                             std::string_view path) const {
  const auto found = groups_.find(key);
  if (found == groups_.end()) return nullptr;
  const Group& group = found->second;
  const auto after =
      std::upper_bound(group.begin(), group.end(), path,
                       [](std::string_view a, const Entry& b) { return comes_before(a, b.path); });
  if (after == group.begin()) return nullptr;
  // Everything that `path` is below is above the entry before it. How far the two agree is looked
  // at once, so that climbing compares lengths only.
  std::size_t at = static_cast<std::size_t>(after - group.begin()) - 1;
  const std::string_view last = group[at].path;
  const auto agree = static_cast<std::size_t>(
      std::mismatch(path.begin(), path.end(), last.begin(), last.end()).first - path.begin());
  const std::size_t whole = agree == path.size() || path[agree] == '/' ? agree + 1 : agree;
  while (at != kNone && group[at].path.size() >= whole) at = group[at].above;
  return at == kNone ? nullptr : &group[at];
}

AppliedPart DocumentationIndex::most_special(const DocumentedEntity& entity,
                                             bool may_inherit) const {
  const std::string_view path = without_root(entity.path);
  const bool documented_as_any = entity.method == "ANY" && !may_inherit;
  const std::string_view own_method = documented_as_any ? "*" : entity.method;
  const Entry* best = nullptr;
  bool exact = false;
  for (const std::string_view status : {entity.status_code, std::string_view("*")}) {
    for (const std::string_view method : {own_method, std::string_view("*")}) {
      const Entry* found = nearest(group_key(entity.type, status, method, entity.name), path);
      if (found != nullptr && (best == nullptr || found->path.size() > best->path.size())) {
        best = found;
        exact = status == entity.status_code && (method == entity.method || entity.method == "ANY");
      }
      if (!may_inherit || own_method.empty()) break;
    }
    if (!may_inherit || entity.status_code.empty()) break;
  }
  if (best == nullptr) return {};
  const bool own = exact && best->path.size() == path.size();
  if (!own && !may_inherit) return {};
  return {best->part, own};
}

AppliedPart DocumentationIndex::applied(const DocumentedEntity& entity) const {
  return groups_.empty() ? AppliedPart{} : most_special(entity, inherits(entity.type));
}

AppliedPart DocumentationIndex::disputed(const DocumentedEntity& entity) const {
  if (entity.type != "METHOD" && entity.type != "REQUEST_BODY") return {};
  const AppliedPart found = most_special(entity, true);
  return found.own ? AppliedPart{} : found;
}

}  // namespace gwport::model

// One name for the variable at one place of all paths.
#include <algorithm>
#include <string>
#include <unordered_set>

#include "doc/pointer.h"
#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

using Segments = std::vector<std::string_view>;

/// The first place at which the paths differ, if both have a variable of one kind there; else the
/// number of parts.
std::size_t difference_of(const Segments& path, const Segments& other) {
  const std::size_t size = std::min(path.size(), other.size());
  std::size_t at = 0;
  while (at < size && path[at] == other[at]) ++at;
  if (at == size || variable_of(path[at]).empty() || variable_of(other[at]).empty()) {
    return path.size();
  }
  return path[at].ends_with("+}") == other[at].ends_with("+}") ? at : path.size();
}

/// A path with other names for some of its variables.
struct Renamed {
  struct Change {
    std::string_view from;
    std::string_view to;
  };
  std::string path;
  std::vector<Change> changes;

  /// What the variable is called now; empty if as before.
  [[nodiscard]] std::string_view name_for(std::string_view variable) const {
    for (const Change& each : changes) {
      if (each.from == variable) return each.to;
    }
    return {};
  }
};

/// The path with the variable part `to` at a place. It then is below other paths, which may have
/// names for its later variables, too.
Renamed renamed(const PathIndex& index, const Segments& path, std::size_t place,
                std::string_view to) {
  Renamed out;
  Segments above;
  for (std::size_t at = 0; at < path.size(); ++at) {
    std::string_view part = at == place ? to : path[at];
    if (at > place && !variable_of(part).empty()) {
      const std::string_view known = index.variable_below(above);
      if (!known.empty() && known.ends_with("+}") == part.ends_with("+}")) part = known;
    }
    if (part != path[at]) out.changes.push_back({variable_of(path[at]), variable_of(part)});
    out.path.append("/").append(part);
    above.push_back(part);
  }
  return out;
}

bool repeats_a_variable(std::string_view path) {
  std::unordered_set<std::string_view> seen;
  const Segments parts = segments_of(path);
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    return !variable_of(part).empty() && !seen.insert(variable_of(part)).second;
  });
}

/// Renames variables in what belongs to a path.
class Renaming {
 public:
  Renaming(const Fixing& fixing, const Renamed& names, Draft& draft)
      : fixing_(fixing), names_(names), draft_(draft) {}

  void rename(const doc::Node& item) {
    draft_.rename(item, names_.path);
    rename_parameters(item);
    for (const doc::Node& member : item) {
      if (!is_operation(member.key()) || !member.is_object()) continue;
      rename_parameters(member);
      const doc::Node* integration = member.find("x-amazon-apigateway-integration");
      if (integration != nullptr) rename_integration(*integration);
    }
  }

  /// What a documentation part says of the path.
  void rename_location(const doc::Node& location) {
    draft_.set_text(*location.find("path"), names_.path);
    const doc::Node* type = location.find("type");
    const doc::Node* name = location.find("name");
    if (type == nullptr || name == nullptr || type->text() != "PATH_PARAMETER") return;
    set_name(*name);
  }

 private:
  void set_name(const doc::Node& name) {
    const std::string_view to = names_.name_for(name.text());
    if (!to.empty()) draft_.set_text(name, to);
  }

  void rename_parameters(const doc::Node& holder) {
    const doc::Node* list = holder.find("parameters");
    if (list == nullptr) return;
    for (const doc::Node& parameter : *list) {
      const doc::Node* name = parameter.find("name");
      const doc::Node* in = parameter.find("in");
      if (parameter.find("$ref") != nullptr) {
        if (refers_to_variable(parameter)) draft_.fail();  // others may use it
      } else if (name != nullptr && in != nullptr && in->text() == "path") {
        set_name(*name);
      }
    }
  }

  [[nodiscard]] bool refers_to_variable(const doc::Node& parameter) const {
    const std::string_view reference = parameter.find("$ref")->text();
    if (!reference.starts_with("#/")) return true;
    const doc::Node* target = doc::resolve_pointer(fixing_.root(), reference.substr(1));
    const doc::Node* name = target == nullptr ? nullptr : target->find("name");
    const doc::Node* in = target == nullptr ? nullptr : target->find("in");
    return name == nullptr || in == nullptr ||
           (in->text() == "path" && !names_.name_for(name->text()).empty());
  }

  void rename_integration(const doc::Node& node) {
    for (const doc::Node& child : node) {
      if (!child.is_scalar()) {
        rename_integration(child);
      } else if (child.text().starts_with(kSource)) {
        const std::string_view to = names_.name_for(child.text().substr(kSource.size()));
        if (!to.empty()) draft_.set_text(child, std::string(kSource).append(to));
      } else if (is_template_use(child.text())) {
        draft_.fail();
      }
    }
  }

  /// Whether a mapping template may ask for a variable: $input.params('id').
  [[nodiscard]] bool is_template_use(std::string_view text) const {
    if (text.find("params") == text.npos && text.find(kSource) == text.npos) return false;
    return std::any_of(
        names_.changes.begin(), names_.changes.end(),
        [&](const Renamed::Change& each) { return text.find(each.from) != text.npos; });
  }

  static constexpr std::string_view kSource = "method.request.path.";

  const Fixing& fixing_;
  const Renamed& names_;
  Draft& draft_;
};

}  // namespace

FixPointer unify_variable(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() != 3 || path[1]->key() != "paths" || diagnostic.related.empty()) return nullptr;
  const doc::Node* first = doc::node_at(fixing.root(), diagnostic.related.front().span);
  if (first == nullptr || !first->key().starts_with('/')) return nullptr;
  const Segments reported = segments_of(path[2]->key());
  const Segments other = segments_of(first->key());
  const std::size_t place = difference_of(reported, other);
  if (place == reported.size()) return nullptr;
  const std::string_view to = other[place];
  const PathIndex& index = fixing.paths();
  Draft draft(fixing.source);
  std::unordered_set<std::string> made;
  for (const doc::Node* item : index.items(reported, place)) {
    const Renamed names = renamed(index, segments_of(item->key()), place, to);
    if (repeats_a_variable(names.path) || index.has(names.path) ||
        !made.insert(names.path).second) {
      return nullptr;
    }
    Renaming(fixing, names, draft).rename(*item);
  }
  for (const doc::Node* location : index.locations(reported, place)) {
    const Renamed names = renamed(index, segments_of(location->find("path")->text()), place, to);
    Renaming(fixing, names, draft).rename_location(*location);
  }
  return draft.finish("call the variable " + std::string(to) + ", as in the other path");
}

}  // namespace gwport::lint

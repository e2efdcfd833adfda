// One name for the variable at one place of all paths.
#include <algorithm>
#include <string>

#include "doc/pointer.h"
#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

using Segments = std::vector<std::string_view>;

/// Where two paths part, and what the variables there are called.
struct Difference {
  std::size_t place = 0;  ///< of the segment
  std::string_view from;
  std::string_view to;
};

/// The first place at which the paths differ, if both have a variable of one kind there.
Difference difference_of(const Segments& path, const Segments& other) {
  const std::size_t size = std::min(path.size(), other.size());
  std::size_t at = 0;
  while (at < size && path[at] == other[at]) ++at;
  if (at == size) return {};
  const std::string_view from = variable_of(path[at]);
  const std::string_view to = variable_of(other[at]);
  const bool same_kind = path[at].ends_with("+}") == other[at].ends_with("+}");
  if (from.empty() || to.empty() || !same_kind) return {};
  return {at, from, to};
}

std::string joined(const Segments& path, const Difference& difference) {
  std::string out;
  for (std::size_t at = 0; at < path.size(); ++at) {
    out += '/';
    if (at != difference.place) {
      out += path[at];
      continue;
    }
    const bool greedy = path[at].ends_with("+}");
    out += '{' + std::string(difference.to) + (greedy ? "+}" : "}");
  }
  return out;
}

/// Renames the variable in what belongs to a path.
class Renaming {
 public:
  Renaming(const Fixing& fixing, const Difference& difference, Draft& draft)
      : fixing_(fixing), difference_(difference), draft_(draft) {
    source_ = "method.request.path." + std::string(difference.from);
    target_ = "method.request.path." + std::string(difference.to);
  }

  void rename(const doc::Node& item) {
    rename_parameters(item);
    for (const doc::Node& member : item) {
      if (!is_operation(member.key()) || !member.is_object()) continue;
      rename_parameters(member);
      const doc::Node* integration = member.find("x-amazon-apigateway-integration");
      if (integration != nullptr) rename_integration(*integration);
    }
  }

  /// What a documentation part says of the path, which becomes `path`.
  void rename_location(const doc::Node& location, std::string_view path) {
    draft_.set_text(*location.find("path"), path);
    const doc::Node* type = location.find("type");
    const doc::Node* name = location.find("name");
    if (type == nullptr || name == nullptr || type->text() != "PATH_PARAMETER") return;
    if (name->text() == difference_.from) draft_.set_text(*name, difference_.to);
  }

 private:
  void rename_parameters(const doc::Node& holder) {
    const doc::Node* list = holder.find("parameters");
    if (list == nullptr) return;
    for (const doc::Node& parameter : *list) {
      const doc::Node* name = parameter.find("name");
      const doc::Node* in = parameter.find("in");
      if (parameter.find("$ref") != nullptr) {
        if (refers_to_variable(parameter)) draft_.fail();  // others may use it
      } else if (name != nullptr && in != nullptr && in->text() == "path" &&
                 name->text() == difference_.from) {
        draft_.set_text(*name, difference_.to);
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
           (in->text() == "path" && name->text() == difference_.from);
  }

  void rename_integration(const doc::Node& node) {
    for (const doc::Node& child : node) {
      if (!child.is_scalar()) {
        rename_integration(child);
      } else if (child.text() == source_) {
        draft_.set_text(child, target_);
      } else if (is_template_use(child.text())) {
        draft_.fail();
      }
    }
  }

  /// Whether a mapping template may ask for the variable: $input.params('id').
  [[nodiscard]] bool is_template_use(std::string_view text) const {
    if (text.find("params") == text.npos && text.find("method.request.path") == text.npos) {
      return false;
    }
    return text.find(difference_.from) != text.npos;
  }

  const Fixing& fixing_;
  const Difference& difference_;
  Draft& draft_;
  std::string source_;
  std::string target_;
};

/// Renames the paths that go through the variable, and what belongs to them.
void rename_paths(const PathIndex& index, const Segments& renamed, const Difference& difference,
                  Renaming& renaming, Draft& draft) {
  for (const doc::Node* item : index.items(renamed, difference.place)) {
    const Segments path = segments_of(item->key());
    const bool repeats = std::any_of(path.begin(), path.end(), [&](std::string_view segment) {
      return variable_of(segment) == difference.to;
    });
    const std::string name = joined(path, difference);
    if (repeats || index.has(name)) return draft.fail();
    draft.rename(*item, name);
    renaming.rename(*item);
  }
}

void rename_documentation(const PathIndex& index, const Segments& renamed,
                          const Difference& difference, Renaming& renaming) {
  for (const doc::Node* location : index.locations(renamed, difference.place)) {
    const Segments path = segments_of(location->find("path")->text());
    renaming.rename_location(*location, joined(path, difference));
  }
}

}  // namespace

FixPointer unify_variable(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() != 3 || path[1]->key() != "paths" || diagnostic.related.empty()) return nullptr;
  const doc::Node* first = doc::node_at(fixing.root(), diagnostic.related.front().span);
  if (first == nullptr || !first->key().starts_with('/')) return nullptr;
  const Segments renamed = segments_of(path[2]->key());
  const Difference difference = difference_of(renamed, segments_of(first->key()));
  if (difference.from.empty()) return nullptr;
  Draft draft(fixing.source);
  Renaming renaming(fixing, difference, draft);
  rename_paths(fixing.paths(), renamed, difference, renaming, draft);
  rename_documentation(fixing.paths(), renamed, difference, renaming);
  return draft.finish("call the variable {" + std::string(difference.to) +
                      "}, as in the other path");
}

}  // namespace gwport::lint

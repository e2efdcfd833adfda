// Path parameters that nobody declares.
#include <algorithm>
#include <unordered_set>

#include "doc/pointer.h"
#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

/// The parameter, or what its local reference leads to; null when it leads nowhere.
const doc::Node* resolved(const doc::Node& root, const doc::Node& parameter) {
  const doc::Node* reference = parameter.find("$ref");
  if (reference == nullptr) return &parameter;
  if (!reference->text().starts_with("#/")) return nullptr;
  return doc::resolve_pointer(root, reference->text().substr(1));
}

/// Adds the names of the path parameters of a list; false when one is out of sight.
bool add_names(const doc::Node& root, const doc::Node& holder,
               std::unordered_set<std::string_view>& names) {
  const doc::Node* list = holder.find("parameters");
  if (list == nullptr) return true;
  for (const doc::Node& each : *list) {
    const doc::Node* parameter = resolved(root, each);
    if (parameter == nullptr) return false;
    const doc::Node* in = parameter->find("in");
    const doc::Node* name = parameter->find("name");
    if (in != nullptr && name != nullptr && in->text() == "path") names.insert(name->text());
  }
  return true;
}

void write_parameter(std::string_view name, doc::Dialect dialect, doc::Sink& sink) {
  sink.begin_object();
  sink.member("name", name);
  sink.member("in", "path");
  sink.member_boolean("required", true);
  if (dialect == doc::Dialect::kSwagger2) {
    sink.member("type", "string");
  } else {
    sink.key("schema");
    sink.begin_object();
    sink.member("type", "string");
    sink.end_object();
  }
  sink.end_object();
}

/// Puts the parameters into the operation's list, or gives it one.
void declare(const Fixing& fixing, const doc::Node& operation,
             const std::vector<std::string_view>& names, Draft& draft) {
  const doc::Node* list = operation.find("parameters");
  if (list != nullptr && !list->is_array()) return draft.fail();
  if (list == nullptr || list->size() == 0) {
    const std::string all = inline_text(draft.notation(), [&](doc::Sink& sink) {
      sink.begin_array();
      for (const std::string_view name : names) write_parameter(name, fixing.dialect, sink);
      sink.end_array();
    });
    if (list != nullptr) return draft.replace(*list, all);
    return draft.insert(operation, "parameters", all);
  }
  for (const std::string_view name : names) {
    draft.insert(*list, inline_text(draft.notation(), [&](doc::Sink& sink) {
      write_parameter(name, fixing.dialect, sink);
    }));
  }
}

}  // namespace

FixPointer declare_path_parameters(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() < 4 || path[1]->key() != "paths") return nullptr;
  const doc::Node& item = *path[2];
  const doc::Node& operation = *path[3];
  if (!is_operation(operation.key()) || !operation.is_object()) return nullptr;
  std::unordered_set<std::string_view> declared;
  if (!add_names(fixing.root(), item, declared) || !add_names(fixing.root(), operation, declared)) {
    return nullptr;
  }
  std::vector<std::string_view> missing;
  for (const std::string_view segment : segments_of(item.key())) {
    const std::string_view name = variable_of(segment);
    if (name.find('{') != std::string_view::npos) continue;  // several variables: refused anyway
    if (!name.empty() && declared.insert(name).second) missing.push_back(name);
  }
  if (missing.empty()) return nullptr;
  Draft draft(fixing.source);
  declare(fixing, operation, missing, draft);
  return draft.finish("declare the path parameter");
}

}  // namespace gwport::lint

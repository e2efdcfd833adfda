#include "check/specification/paths.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/specification/references.h"
#include "check/specification/types.h"
#include "diag/catalogue/specification.h"

namespace gwport::check::specification {
namespace {

namespace rules = diag::rules;

constexpr std::array<std::string_view, 8> kMethods{"get",     "put",  "post",  "delete",
                                                   "options", "head", "patch", "trace"};

struct Parameter {
  std::string_view name;
  std::string_view in;
  diag::Span place;  ///< in the list, whatever a reference there leads to
};

/// The parameters of a path item or an operation.
struct Parameters {
  std::vector<Parameter> known;
  std::unordered_set<std::string_view> path_names;
  bool open = false;  ///< some reference leads out of the document: any name may be declared there
};

/// API Gateway's greedy {name+} and the parameter `name` belong together.
std::string_view without_plus(std::string_view name) {
  if (name.ends_with('+')) name.remove_suffix(1);
  return name;
}

std::string_view text_at(const doc::Node& object, std::string_view name) {
  const doc::Node* const value = object.find(name);
  return value != nullptr && value->is_string() ? value->text() : std::string_view{};
}

Parameters parameters_of(const Walk& walk, const doc::Node& owner) {
  Parameters all;
  const doc::Node* const list = owner.find("parameters");
  if (list == nullptr || !list->is_array()) return all;
  for (const doc::Node& element : *list) {
    const doc::Node* const node = resolved(walk.root(), element);
    if (node == nullptr) all.open = true;
    if (node == nullptr || !node->is_object()) continue;
    all.known.push_back({text_at(*node, "name"), text_at(*node, "in"), element.span()});
    const Parameter& last = all.known.back();
    if (last.in == "path") all.path_names.insert(without_plus(last.name));
  }
  return all;
}

/// The names in braces.
std::vector<std::string_view> names_in(std::string_view path) {
  std::vector<std::string_view> names;
  for (std::size_t open = path.find('{'); open != std::string_view::npos;
       open = path.find('{', open + 1)) {
    const std::size_t close = path.find('}', open);
    if (close == std::string_view::npos) break;
    names.push_back(without_plus(path.substr(open + 1, close - open - 1)));
  }
  return names;
}

/// The path with all names taken out of their braces.
std::string without_names(std::string_view path) {
  std::string out;
  bool inside = false;
  for (const char c : path) {
    if (c == '}') inside = false;
    if (!inside) out += c;
    if (c == '{') inside = true;
  }
  return out;
}

void check_repeated(Walk& walk, const std::vector<Parameter>& all) {
  if (all.size() < 2) return;
  std::unordered_map<std::string, diag::Span> seen;
  for (const Parameter& parameter : all) {
    if (parameter.name.empty() || parameter.in.empty()) continue;
    const std::string key = std::string(parameter.in) + " " + std::string(parameter.name);
    const auto [first, fresh] = seen.emplace(key, parameter.place);
    if (fresh) continue;
    walk.report(rules::kSpecRepeatedParameter, parameter.place, {parameter.name, parameter.in})
        .related.push_back({first->second, "first here"});
  }
}

void check_unused(Walk& walk, const std::vector<Parameter>& all,
                  const std::unordered_set<std::string_view>& wanted) {
  for (const Parameter& parameter : all) {
    const std::string_view name = without_plus(parameter.name);
    if (parameter.in != "path" || name.empty() || wanted.contains(name)) continue;
    walk.report(rules::kSpecUnusedParameter, parameter.place, {parameter.name});
  }
}

// Swagger 2.0 only: OpenAPI 3.0 knows neither place.
void check_bodies(Walk& walk, const std::vector<Parameter>& shared,
                  const std::vector<Parameter>& own) {
  const Parameter* body = nullptr;
  const Parameter* form = nullptr;
  const auto look = [&](const Parameter& parameter) {
    if (parameter.in == "formData") form = &parameter;
    if (parameter.in != "body") return;
    // A body parameter of the path is replaced by one of the same name.
    if (body != nullptr && body->name != parameter.name) {
      walk.report(rules::kSpecBodyParameters, parameter.place, {"two body parameters"});
    }
    body = &parameter;
  };
  std::for_each(shared.begin(), shared.end(), look);
  std::for_each(own.begin(), own.end(), look);
  if (body == nullptr || form == nullptr) return;
  walk.report(rules::kSpecBodyParameters, body->place, {"a body beside form parameters"});
}

void check_undeclared(Walk& walk, const doc::Node& operation,
                      const std::vector<std::string_view>& names, const Parameters& shared,
                      const Parameters& own) {
  if (shared.open || own.open) return;
  for (const std::string_view name : names) {
    if (shared.path_names.contains(name) || own.path_names.contains(name)) continue;
    walk.report(rules::kSpecUndeclaredParameter, operation.key_span(), {name});
  }
}

void check_path_item(Walk& walk, const doc::Node& item) {
  const std::vector<std::string_view> names = names_in(item.key());
  const std::unordered_set<std::string_view> wanted(names.begin(), names.end());
  Parameters shared = parameters_of(walk, item);
  shared.open |= item.find("$ref") != nullptr;
  check_repeated(walk, shared.known);
  check_unused(walk, shared.known, wanted);
  for (const std::string_view method : kMethods) {
    const doc::Node* const operation = item.find(method);
    if (operation == nullptr || !operation->is_object()) continue;
    const Parameters own = parameters_of(walk, *operation);
    check_repeated(walk, own.known);
    check_unused(walk, own.known, wanted);
    check_bodies(walk, shared.known, own.known);
    check_undeclared(walk, *operation, names, shared, own);
  }
}

}  // namespace

void check_paths(Walk& walk, const doc::Node& paths) {
  std::unordered_map<std::string, const doc::Node*> templates;
  for (const doc::Node& item : paths.members()) {
    if (!is_path(item.key()) || !item.is_object()) continue;
    check_path_item(walk, item);
    const auto [first, fresh] = templates.emplace(without_names(item.key()), &item);
    if (fresh) continue;
    walk.report(rules::kSpecEqualPaths, item.key_span(), {first->second->key()})
        .related.push_back({first->second->key_span(), "the other path"});
  }
}

void check_operation(Walk& walk, const doc::Node& operation) {
  const doc::Node* const id = operation.find("operationId");
  if (id == nullptr || !id->is_string()) return;
  const auto [first, fresh] = walk.operation_ids.emplace(id->text(), id->span());
  if (fresh) return;
  walk.report(rules::kSpecOperationId, id->span(), {id->text()})
      .related.push_back({first->second, "first here"});
}

void check_required(Walk& walk, const doc::Node& parameter) {
  const doc::Node* const required = parameter.find("required");
  if (required == nullptr) {
    walk.report(rules::kSpecMissing, parameter.name_span(), {"a path parameter", "required"});
  } else if (required->is_boolean() && !required->is_true()) {
    walk.report(rules::kSpecUnknownWord, required->span(), {"`required`", "false", "true"});
  }
}

}  // namespace gwport::check::specification

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "documentation-part-unattached",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "the documentation part describes {0}, which the API does not have",
    .explanation = "The part is created all the same, but no entity shows its text in an export.",
    .fix = "write the path, method or name as the API has it",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, content representation of documentation: a part belongs to an entity",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "names of parameters, headers and status codes; imports with basepath=prepend or split"};

bool is_any(std::string_view text) { return text.empty() || text == "*"; }

/// What a state has, findable.
struct Known {
  explicit Known(const model::State& state) {
    for (const model::Resource& each : state.resources) {
      paths.insert(each.path);
      for (const model::Method& method : each.methods) methods.insert(method.http_method);
      if (!each.methods.empty()) with_methods.emplace(each.path, &each);
    }
    for (const model::Model& each : state.models) names.insert("MODEL " + each.name);
    for (const model::Authorizer& each : state.authorizers) names.insert("AUTHORIZER " + each.name);
  }
  std::unordered_set<std::string_view> paths;
  std::unordered_set<std::string_view> methods;
  std::unordered_map<std::string_view, const model::Resource*> with_methods;
  std::unordered_set<std::string> names;
};

/// The field of the location that leads nowhere; null when the entity may be there. A part of a
/// path is inherited by those below, so a method has to be at the very path only if that has some.
const doc::Node* missing(const doc::Node& location, const Known& known) {
  const std::string_view type = text_of(location, "type");
  const doc::Node* name = location.find("name");
  if (type == "MODEL" || type == "AUTHORIZER") {
    const bool found = is_any(text_of(location, "name")) ||
                       known.names.contains(std::string(type) + ' ' + std::string(name->text()));
    return found ? nullptr : name;
  }
  const std::string_view path = text_of(location, "path");
  const std::string_view method = text_of(location, "method");
  if (!is_any(path) && path != "/" && !known.paths.contains(path)) return location.find("path");
  if (is_any(method)) return nullptr;
  const auto at = known.with_methods.find(path);
  if (at == known.with_methods.end()) {
    return known.methods.contains(method) ? nullptr : location.find("method");
  }
  for (const model::Method& each : at->second->methods) {
    if (each.http_method == method) return nullptr;
  }
  return known.methods.contains(method) && path == "/" ? nullptr : location.find("method");
}

void check(const doc::Node& documentation, Visit& visit) {
  const doc::Node* parts = documentation.find("documentationParts");
  if (parts == nullptr || visit.state == nullptr || !visit.base_path_ignored) return;
  const Known known(*visit.state);
  for (const doc::Node& part : *parts) {
    const doc::Node* location = part.find("location");
    const doc::Node* field = location != nullptr ? missing(*location, known) : nullptr;
    if (field == nullptr || visit.was_reported(field->span())) continue;
    visit.report(kRule, field->span(),
                 {std::string(field->key()) + ' ' + std::string(field->text())});
  }
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "x-amazon-apigateway-documentation", check}};

}  // namespace

extern const LintRule kDocumentationPartUnattached{kRule, kTriggers};

}  // namespace gwport::lint

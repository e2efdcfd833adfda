#include "read/shared/paths.h"

#include <algorithm>
#include <array>
#include <utility>

#include "diag/catalogue/document.h"
#include "diag/catalogue/method.h"
#include "read/shared/resource_tree.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;

/// Members of a Path Item that become methods; `trace` is none of the service's methods.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kMethods{{
    {"get", "GET"},
    {"put", "PUT"},
    {"post", "POST"},
    {"delete", "DELETE"},
    {"options", "OPTIONS"},
    {"head", "HEAD"},
    {"patch", "PATCH"},
    {"x-amazon-apigateway-any-method", "ANY"},
}};

std::string_view method_of(std::string_view key) {
  for (const auto& [member, method] : kMethods) {
    if (member == key) return method;
  }
  return {};
}

bool has_empty_segment(std::string_view path) {
  return path.find("//") != path.npos || (path.size() > 1 && path.ends_with('/'));
}

/// Two path keys may name one resource ("/pets" and "/pets/"); of equal methods the last counts.
void add(ApiScope& scope, model::Resource& resource, model::Method method) {
  auto& methods = resource.methods;
  const auto there = std::find_if(
      methods.begin(), methods.end(),
      [&method](const model::Method& other) { return other.http_method == method.http_method; });
  if (there == methods.end()) {
    methods.push_back(std::move(method));
    return;
  }
  scope.context.diagnostics
      .report(rules::kMethodTwice, method.origin.span, {method.http_method, resource.path})
      .related.push_back({there->origin.span, "the other one"});
  *there = std::move(method);
}

void read_path_item(ApiScope& scope, const doc::Node& item, model::Resource& resource) {
  for (const doc::Node& member : item.members()) {
    if (!member.is_object()) continue;
    if (member.key() == "trace") {
      report_once(scope.context, rules::kTraceDropped, member.name_span());
    }
    const std::string_view method = method_of(member.key());
    if (!method.empty()) add(scope, resource, read_method(scope, item, member, method, resource));
  }
}

}  // namespace

void read_paths(ApiScope& scope, std::string_view prefix, model::State& state) {
  ResourceTree tree(scope.context, state.rest_api.id, state.resources);
  const doc::Node* paths = scope.context.root.find("paths");
  if (paths == nullptr) return;
  for (const doc::Node& path : paths->members()) {
    if (path.key().starts_with("x-") || !path.is_object()) continue;
    if (has_empty_segment(path.key())) {
      scope.context.diagnostics.report(rules::kEmptySegments, path.name_span());
    }
    model::Resource* resource = tree.at(prefix, path.key(), path.name_span());
    if (resource == nullptr) continue;
    const doc::Node* item = follow(scope.context, path, "/paths");
    if (item != nullptr) read_path_item(scope, *item, *resource);
  }
}

}  // namespace gwport::read

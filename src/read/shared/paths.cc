#include "read/shared/paths.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "diag/catalogue/document.h"
#include "diag/catalogue/method.h"
#include "model/method_order.h"
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

/// An operation of a path item, and where it stands among them.
struct Operation {
  const doc::Node* node;
  std::string_view method;
  std::size_t place;
};

/// The operations as the importer takes them, for its messages come in that order.
std::vector<Operation> operations_of(Context& context, const doc::Node& item) {
  std::vector<Operation> operations;
  for (const doc::Node& member : item.members()) {
    if (!member.is_object()) continue;
    if (member.key() == "trace") report_once(context, rules::kTraceDropped, member.name_span());
    const std::string_view method = method_of(member.key());
    if (!method.empty()) operations.push_back({&member, method, operations.size()});
  }
  std::sort(operations.begin(), operations.end(), [](const Operation& a, const Operation& b) {
    return model::importer_rank(a.method) < model::importer_rank(b.method);
  });
  return operations;
}

bool has_empty_segment(std::string_view path) {
  return path.find("//") != path.npos || (path.size() > 1 && path.ends_with('/'));
}

/// Two path keys may name one resource ("/pets" and "/pets/"), but not one method: the service
/// refuses the second.
bool is_new(ApiScope& scope, const model::Resource& resource, const model::Method& method) {
  const auto there = std::find_if(
      resource.methods.begin(), resource.methods.end(),
      [&method](const model::Method& other) { return other.http_method == method.http_method; });
  if (there == resource.methods.end()) return true;
  scope.context.diagnostics
      .report(rules::kMethodTwice, method.origin.span, {method.http_method, resource.path})
      .related.push_back({there->origin.span, "the other one"});
  return false;
}

/// The methods are read as the importer does and kept as they stand.
void read_path_item(ApiScope& scope, const doc::Node& item, model::Resource& resource) {
  const std::vector<Operation> operations = operations_of(scope.context, item);
  std::vector<model::Method>& methods = resource.methods;
  const std::size_t first = methods.size();
  methods.reserve(first + operations.size());
  std::vector<std::size_t> places;  // of the methods from `first` on
  for (const Operation& each : operations) {
    model::Method method = read_method(scope, item, *each.node, each.method, resource);
    if (!is_new(scope, resource, method)) continue;
    methods.push_back(std::move(method));
    places.push_back(each.place);
  }
  for (std::size_t i = 1; i < places.size(); ++i) {
    for (std::size_t j = i; j > 0 && places[j - 1] > places[j]; --j) {
      std::swap(places[j - 1], places[j]);
      std::swap(methods[first + j - 1], methods[first + j]);
    }
  }
}

bool has_integration(const model::Resource& resource) {
  return std::any_of(resource.methods.begin(), resource.methods.end(),
                     [](const model::Method& method) { return !!method.method_integration; });
}

/// A document without any integration was not written for the service (yet): that is said once, at
/// its first method. `said` findings were there before.
void join_missing(const model::State& state, std::size_t said, diag::Diagnostics& diagnostics) {
  if (std::any_of(state.resources.begin(), state.resources.end(), has_integration)) return;
  std::vector<diag::Diagnostic>& list = diagnostics.list();
  const auto is_missing = [](const diag::Diagnostic& each) {
    return each.rule == &rules::kNoIntegration;
  };
  const auto first =
      std::find_if(list.begin() + static_cast<std::ptrdiff_t>(said), list.end(), is_missing);
  if (first == list.end()) return;
  const auto kept = std::remove_if(first + 1, list.end(), is_missing);
  const auto others = list.end() - kept;
  list.erase(kept, list.end());
  if (others == 0) return;
  first->message += others == 1 ? " (nor has the other method)"
                                : " (nor has any of the " + std::to_string(others) + " others)";
}

}  // namespace

void read_paths(ApiScope& scope, std::string_view prefix, model::State& state) {
  const std::size_t said = scope.context.diagnostics.list().size();
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
  join_missing(state, said, scope.context.diagnostics);
}

}  // namespace gwport::read

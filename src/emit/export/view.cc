#include "emit/export/view.h"

#include <algorithm>
#include <unordered_set>

#include "text/read.h"

namespace gwport::emit {
namespace {

constexpr std::string_view kRequest = "method.request.";

/// The names that the schema refers to, in document order.
void collect_references(const doc::Node& node, std::vector<std::string_view>& names) {
  if (const doc::Node* reference = node.find("$ref"); reference && reference->is_string()) {
    names.push_back(model_name(reference->text()));
  }
  for (const doc::Node& child : node) collect_references(child, names);
}

void collect_used(const model::State& state, std::vector<std::string_view>& names) {
  for (const model::Resource& resource : state.resources) {
    for (const model::Method& method : resource.methods) {
      for (const auto& [type, name] : method.request_models) names.push_back(name);
      for (const auto& [code, response] : method.method_responses) {
        for (const auto& [type, name] : response.response_models) names.push_back(name);
      }
    }
  }
}

/// Every model that is reached, each once.
std::vector<ExportedModel> reached_models(const model::State& state) {
  std::unordered_map<std::string_view, const model::Model*> by_name;
  for (const model::Model& model : state.models) by_name.emplace(model.name, &model);
  std::vector<std::string_view> open;
  collect_used(state, open);
  std::unordered_set<std::string_view> seen;
  std::vector<ExportedModel> reached;
  while (!open.empty()) {
    const std::string_view name = open.back();
    open.pop_back();
    const auto found = by_name.find(name);
    if (found == by_name.end() || !seen.insert(found->first).second) continue;
    diag::Diagnostics ignored;
    doc::Document schema = text::read(found->second->name, found->second->schema, ignored);
    if (schema.root != nullptr) collect_references(*schema.root, open);
    reached.push_back({found->second, std::move(schema)});
  }
  return reached;
}

/// Hash order over the names; within a bucket the order of the state, which is the document's.
std::vector<ExportedModel> ordered_models(const model::State& state) {
  std::vector<ExportedModel> reached = reached_models(state);
  std::sort(reached.begin(), reached.end(),
            [](const auto& a, const auto& b) { return a.model < b.model; });
  std::vector<std::string_view> names;
  names.reserve(reached.size());
  for (const ExportedModel& each : reached) names.push_back(each.model->name);
  std::vector<ExportedModel> ordered;
  ordered.reserve(reached.size());
  for (const std::size_t at : model::hash_map_order(names))
    ordered.push_back(std::move(reached[at]));
  return ordered;
}

std::string_view location_of(std::string_view place) {
  return place == "querystring" ? std::string_view("query") : place;
}

}  // namespace

std::string_view model_name(std::string_view reference) {
  const std::size_t slash = reference.rfind('/');
  return slash == std::string_view::npos ? reference : reference.substr(slash + 1);
}

std::string_view header_name(std::string_view response_parameter) {
  static constexpr std::string_view kPrefix = "method.response.header.";
  return response_parameter.starts_with(kPrefix) ? response_parameter.substr(kPrefix.size())
                                                 : response_parameter;
}

ExportView::ExportView(const model::State& of, const ExportOptions& with)
    : state(of), options(with), models(ordered_models(of)) {
  if (options.documentation_version != nullptr && options.documentation_version->parts) {
    documentation = Documentation(*options.documentation_version->parts);
  }
  for (const auto& authorizer : state.authorizers) authorizers.emplace(authorizer.id, &authorizer);
  for (const auto& validator : state.request_validators)
    validators.emplace(validator.id, &validator);
  for (const model::Resource& resource : state.resources) {
    if (!resource.methods.empty()) resources.push_back(&resource);
    for (const model::Method& method : resource.methods) {
      uses_iam = uses_iam || method.authorization_type == "AWS_IAM";
      uses_api_key = uses_api_key || method.api_key_required;
    }
  }
}

std::vector<ExportedParameter> exported_parameters(const model::Resource& resource,
                                                   const model::Method& method) {
  std::vector<std::string_view> keys;
  for (const auto& [name, required] : method.request_parameters) keys.push_back(name);
  std::vector<ExportedParameter> out;
  for (const std::size_t at : model::chained_hash_map_order(keys)) {
    const std::string_view rest = keys[at].substr(std::min(kRequest.size(), keys[at].size()));
    const std::size_t dot = rest.find('.');
    if (dot == std::string_view::npos) continue;
    const bool required = *method.request_parameters.find(keys[at]);
    out.push_back({location_of(rest.substr(0, dot)), rest.substr(dot + 1), required});
  }
  const std::string_view path = resource.path;
  for (std::size_t open = path.find('{'); open != path.npos; open = path.find('{', open + 1)) {
    const std::string_view name = path.substr(open + 1, path.find('}', open) - open - 1);
    if (name.ends_with('+')) continue;
    if (method.request_parameters.find("method.request.path." + std::string(name)) == nullptr) {
      out.push_back({"path", name, true});
    }
  }
  return out;
}

}  // namespace gwport::emit

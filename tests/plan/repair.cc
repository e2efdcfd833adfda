#include "plan/repair.h"

#include <algorithm>
#include <set>
#include <string>

#include "schema/model_references.h"

namespace gwport::tests {
namespace {

using model::Method;

template <class Value, class Bad>
void drop(model::Map<Value>& map, Bad bad) {
  std::vector<std::string> names;
  for (const auto& [name, value] : map) {
    if (bad(name, value)) names.push_back(name);
  }
  for (const std::string& name : names) map.erase(name);
}

/// Siblings with variables, children of greedy ones, and resources met twice.
void repair_resources(model::State& api) {
  std::set<std::string> seen;
  std::set<std::string> variables;
  std::erase_if(api.resources, [&](const model::Resource& each) {
    if (!each.path_part) return false;
    const std::string parent = each.path.substr(0, each.path.rfind('/'));
    const bool variable = each.path_part->starts_with('{');
    if (!seen.insert(each.path).second || parent.ends_with("+}")) return true;
    return variable && !variables.insert(parent).second;
  });
}

void repair_integration(Method& method, const std::string& resource_id) {
  model::Integration& integration = *method.method_integration;
  if (integration.cache_namespace.empty()) integration.cache_namespace = resource_id;
  drop(integration.request_parameters, [&](const auto&, const std::string& source) {
    return source.starts_with("method.request.") &&
           method.request_parameters.find(source) == nullptr;
  });
  for (auto& [code, response] : integration.integration_responses) {
    const model::MethodResponse* declared = method.method_responses.find(code);
    drop(response.response_parameters, [&](const std::string& name, const auto&) {
      return declared == nullptr || declared->response_parameters.find(name) == nullptr;
    });
  }
}

void repair_method(Method& method, const std::string& resource_id,
                   const std::set<std::string>& models, const std::set<std::string>& ids) {
  const bool wants =
      method.authorization_type == "CUSTOM" || method.authorization_type == "COGNITO_USER_POOLS";
  if (!wants || !method.authorizer_id || !ids.contains(*method.authorizer_id)) {
    method.authorizer_id.reset();
    method.authorization_scopes.clear();
    if (wants) method.authorization_type = "NONE";
  }
  if (method.request_validator_id && !ids.contains(*method.request_validator_id)) {
    method.request_validator_id.reset();
  }
  const auto unknown = [&](const auto&, const std::string& name) { return !models.contains(name); };
  drop(method.request_models, unknown);
  for (auto& [code, response] : method.method_responses) drop(response.response_models, unknown);
  if (method.method_integration) repair_integration(method, resource_id);
}

}  // namespace

void repair(model::State& api) {
  repair_resources(api);
  std::set<std::string> models;
  std::set<std::string> ids;
  for (const auto& each : api.models) models.insert(each.name);
  for (const auto& each : api.authorizers) ids.insert(each.id);
  for (const auto& each : api.request_validators) ids.insert(each.id);
  for (model::Model& each : api.models) {
    for (const std::string& name : schema::referenced_models(each)) {
      if (!models.contains(name)) each.schema = R"({"type":"object"})";
    }
  }
  model::EndpointConfiguration& endpoint = api.rest_api.endpoint_configuration;
  const bool private_api = endpoint.types == std::vector<std::string>{"PRIVATE"};
  if (!private_api) endpoint.vpc_endpoint_ids.clear();
  endpoint.ip_address_type = private_api ? "dualstack" : "ipv4";
  for (model::Resource& resource : api.resources) {
    for (Method& method : resource.methods) repair_method(method, resource.id, models, ids);
  }
}

}  // namespace gwport::tests

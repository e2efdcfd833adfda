#include "pipeline/forget_origins.h"

namespace gwport::pipeline {
namespace {

template <class List>
void forget(List& list) {
  for (auto& each : list) each.origin = {};
}

void forget(model::Method& method) {
  method.origin = {};
  for (auto& [code, response] : method.method_responses) response.origin = {};
  if (!method.method_integration) return;
  method.method_integration->origin = {};
  for (auto& [code, response] : method.method_integration->integration_responses) {
    response.origin = {};
  }
}

}  // namespace

void forget_origins(model::State& state) {
  state.rest_api.origin = {};
  for (model::Resource& resource : state.resources) {
    resource.origin = {};
    for (model::Method& method : resource.methods) forget(method);
  }
  forget(state.models);
  forget(state.authorizers);
  forget(state.request_validators);
  forget(state.gateway_responses);
  forget(state.documentation_parts);
}

}  // namespace gwport::pipeline

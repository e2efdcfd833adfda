#include "check/check.h"

#include "check/api.h"
#include "check/authorizers.h"
#include "check/gateway_responses.h"
#include "check/integration_responses.h"
#include "check/integrations.h"
#include "check/methods.h"
#include "check/quotas.h"
#include "check/resources.h"
#include "model/method_order.h"

namespace gwport::check {
namespace {

/// The calls that make a method, and that of its resource before them: `parent` is whether that one
/// was made.
void check_calls(const MethodRef& place, bool parent, const Known& known, const Limits& limits,
                 Reporter& reporter) {
  Calls calls(reporter.diagnostics);
  const model::Method& method = place.method;
  check_method(place, known, reporter);
  const bool created = calls.end(parent);
  for (const auto& [code, response] : method.method_responses) {
    check_method_response(place, response, known, reporter);
    calls.end(created);
  }
  if (!method.method_integration) return;
  check_integration(place, *method.method_integration, limits, reporter);
  const bool integrated = calls.end(created);
  for (const auto& [code, response] : method.method_integration->integration_responses) {
    check_integration_response(place, response, reporter);
    calls.end(integrated);
  }
}

void check_methods(const model::State& state, const Limits& limits, Reporter& reporter) {
  const Known known(state);
  ResourceTree tree(state);
  for (std::size_t i = 0; i < state.resources.size(); ++i) {
    const bool made = tree.check(i, reporter);
    const model::Resource& resource = state.resources[i];
    for (const model::Method* method : model::in_importer_order(resource.methods)) {
      check_calls({resource, *method}, made, known, limits, reporter);
    }
  }
}

}  // namespace

void check_state(const model::State& state, const Limits& limits, diag::Diagnostics& diagnostics,
                 const doc::Node* root) {
  Reporter reporter{diagnostics, root};
  check_api(state.rest_api, reporter);
  for (const model::Authorizer& each : state.authorizers) {
    Calls calls(diagnostics);
    check_authorizer(each, reporter);
    calls.end();
  }
  for (const model::GatewayResponse& each : state.gateway_responses) {
    Calls calls(diagnostics);
    check_gateway_response(each, reporter);
    calls.end();
  }
  check_methods(state, limits, reporter);
  check_quotas(state, limits, reporter);
}

}  // namespace gwport::check

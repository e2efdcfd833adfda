#include "check/check.h"

#include "check/api.h"
#include "check/authorizers.h"
#include "check/gateway_responses.h"
#include "check/integrations.h"
#include "check/methods.h"
#include "check/quotas.h"
#include "check/resources.h"

namespace gwport::check {
namespace {

void check_methods(const model::State& state, const Limits& limits, Reporter& reporter) {
  const Known known(state);
  ResourceTree tree(state);
  for (std::size_t i = 0; i < state.resources.size(); ++i) {
    if (!tree.check(i, reporter)) continue;
    const model::Resource& resource = state.resources[i];
    for (const model::Method& method : resource.methods) {
      const MethodRef place{resource, method};
      check_method(place, known, reporter);
      if (!method.method_integration) continue;
      check_integration(place, *method.method_integration, limits, reporter);
    }
  }
}

}  // namespace

void check_state(const model::State& state, const Limits& limits, diag::Diagnostics& diagnostics,
                 const doc::Node* root) {
  Reporter reporter{diagnostics, root};
  check_api(state.rest_api, reporter);
  for (const model::Authorizer& each : state.authorizers) check_authorizer(each, reporter);
  for (const model::GatewayResponse& each : state.gateway_responses) {
    check_gateway_response(each, reporter);
  }
  check_methods(state, limits, reporter);
  check_quotas(state, limits, reporter);
}

}  // namespace gwport::check

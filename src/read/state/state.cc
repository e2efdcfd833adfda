#include "read/state/state.h"

#include "diag/catalogue/state.h"
#include "read/state/complete.h"
#include "read/state/own_facts.h"
#include "read/state/reader.h"

namespace gwport::read {
namespace {

/// Whether methods are listed, but every one as {}: what GetResources prints without embed=methods.
bool only_bare_methods(const doc::Node& resources) {
  bool any = false;
  for (const doc::Node& resource : resources) {
    const doc::Node* methods = resource.find("resourceMethods");
    if (methods == nullptr) continue;
    for (const doc::Node& method : methods->members()) {
      if (method.size() != 0) return false;
      any = true;
    }
  }
  return any;
}

/// GetGatewayResponses also lists the responses that nobody changed; a state has only the others.
void drop_defaults(std::vector<model::GatewayResponse>& responses) {
  std::erase_if(responses, [](const model::GatewayResponse& r) { return r.default_response; });
}

/// Source: recorded for CreateRestApi: "dualstack" for PRIVATE, else "ipv4".
void complete_address_type(const doc::Node& root, model::EndpointConfiguration& configuration) {
  const doc::Node* api = root.find("restApi");
  const doc::Node* given = api == nullptr ? nullptr : api->find("endpointConfiguration");
  if (given != nullptr && given->find("ipAddressType") != nullptr) return;
  if (configuration.types == std::vector<std::string>{"PRIVATE"}) {
    configuration.ip_address_type = "dualstack";
  }
}

}  // namespace

model::State read_state(const doc::Node& root, diag::Diagnostics& diagnostics, Origins origins) {
  model::State state;
  const std::size_t reported = diagnostics.list().size();
  StateReader reader(diagnostics, origins);
  reader.read(root, state);
  if (diagnostics.list().size() != reported) return state;
  const doc::Node* listed = root.find("resources");
  const doc::Node* resources =
      listed == nullptr || listed->is_null() ? nullptr : find_list(*listed, diagnostics);
  drop_defaults(state.gateway_responses);
  complete_address_type(root, state.rest_api.endpoint_configuration);
  complete_state(state, resources, diagnostics);
  if (resources != nullptr && only_bare_methods(*resources)) {
    diagnostics.report(diag::rules::kStateBareMethods, listed->name_span());
  }
  const doc::Node* own = root.find("gwport");
  if (own != nullptr && !own->is_null()) read_own_facts(*own, state, reader, diagnostics);
  return state;
}

}  // namespace gwport::read

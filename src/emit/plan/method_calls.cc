#include "emit/plan/method_calls.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "doc/pointer.h"

namespace gwport::emit {
namespace {

using model::Integration;
using model::IntegrationResponse;
using model::Method;
using model::MethodResponse;

bool is_mock(const Method& method) {
  return method.method_integration && method.method_integration->type == "MOCK";
}

template <model::HasFields T>
Patches patches_of(std::string_view operation, const T& before, const T& after, bool mock) {
  Patches patches(operation, {.mock = mock});
  FieldPatches(patches).fields(before, after);
  return patches;
}

Patches method_patches(const Method& before, const Method& after) {
  return patches_of("UpdateMethod", before, after, is_mock(before) || is_mock(after));
}

Patches integration_patches(const Method& before, const Method& after) {
  return patches_of("UpdateIntegration", *before.method_integration, *after.method_integration,
                    is_mock(before));
}

Patches response_patches(const IntegrationResponse& before, const IntegrationResponse& after) {
  return patches_of("UpdateIntegrationResponse", before, after, false);
}

/// Whether the integration stays and update calls can change it.
bool keeps_integration(const Method& before, const Method& after) {
  return before.method_integration && after.method_integration &&
         integration_patches(before, after).possible();
}

/// The operations that take away parameters of the method whose values the integration, which
/// stays, takes still.
std::vector<Patch> mapped_removals(const Method& before, const Method& after) {
  std::vector<Patch> removals;
  if (!keeps_integration(before, after)) return removals;
  model::FlagMap gone;
  for (const auto& [name, value] : before.method_integration->request_parameters) {
    if (after.request_parameters.find(value) != nullptr || gone.find(value) != nullptr) continue;
    if (before.request_parameters.find(value) != nullptr) gone.set(value, true);
  }
  for (const auto& [name, yes] : gone) {
    std::string path = "/requestParameters";
    doc::append_token(path, name);
    removals.push_back({PatchOp::kRemove, std::move(path), {}});
  }
  return removals;
}

/// The response of that code which stays and can be changed; null when it goes or is made again.
const IntegrationResponse* kept(const IntegrationResponse& response, const Integration& other) {
  const IntegrationResponse* found = other.integration_responses.find(response.status_code);
  return found != nullptr && response_patches(response, *found).possible() ? found : nullptr;
}

}  // namespace

void MethodCalls::send_key(const Method& method, doc::Sink& sink) const {
  sink.member("resourceId", resource_.id);
  sink.member("httpMethod", method.http_method);
}

void MethodCalls::send_key(const Method& method, const std::string& status_code,
                           doc::Sink& sink) const {
  send_key(method, sink);
  sink.member("statusCode", status_code);
}

void MethodCalls::put(const Method& method) {
  calls_.add("PutMethod", [&](doc::Sink& sink) {
    send_key(method, sink);
    send_fields(method, {"httpMethod", "methodIntegration", "methodResponses"}, sink);
  });
  for (const auto& [code, response] : method.method_responses) put_response(method, response);
  put_integration(method);
}

void MethodCalls::put_response(const Method& method, const MethodResponse& response) {
  calls_.add("PutMethodResponse", [&](doc::Sink& sink) {
    send_key(method, response.status_code, sink);
    send_fields(response, {"statusCode"}, sink);
  });
}

void MethodCalls::put_integration(const Method& method) {
  if (!method.method_integration) return;
  const Integration& integration = *method.method_integration;
  calls_.add("PutIntegration", [&](doc::Sink& sink) {
    send_key(method, sink);
    if (integration.http_method) sink.member("integrationHttpMethod", *integration.http_method);
    send_fields(integration, {"cacheNamespace", "httpMethod", "integrationResponses"}, sink);
    // The default is the resource's id.
    const std::string& space = integration.cache_namespace;
    if (!space.empty() && space != resource_.id) sink.member("cacheNamespace", space);
  });
  for (const auto& [code, response] : integration.integration_responses) {
    put_integration_response(method, response);
  }
}

void MethodCalls::put_integration_response(const Method& method,
                                           const IntegrationResponse& response) {
  calls_.add("PutIntegrationResponse", [&](doc::Sink& sink) {
    send_key(method, response.status_code, sink);
    send_fields(response, {"statusCode"}, sink);
  });
}

void MethodCalls::remove(const Method& method) {
  calls_.add("DeleteMethod", [&](doc::Sink& sink) { send_key(method, sink); });
}

bool MethodCalls::can_change(const Method& before, const Method& after) {
  return method_patches(before, after).possible();
}

void MethodCalls::change(const Method& before, const Method& after) {
  take_from_integration(before, after);
  change_method(before, after);
  change_responses(before, after);
  give_to_integration(before, after);
  drop_mapped_parameters(before, after);
}

void MethodCalls::take_from_integration(const Method& before, const Method& after) {
  if (!before.method_integration) return;
  if (!keeps_integration(before, after)) {
    calls_.add("DeleteIntegration", [&](doc::Sink& sink) { send_key(before, sink); });
    return;
  }
  for (const auto& [code, response] : before.method_integration->integration_responses) {
    const auto key = [&, &response = response](doc::Sink& sink) {
      send_key(before, response.status_code, sink);
    };
    if (const IntegrationResponse* other = kept(response, *after.method_integration)) {
      const Patches patches = response_patches(response, *other);
      calls_.update(patches.operation(), patches.removals(), key);
    } else {
      calls_.add("DeleteIntegrationResponse", key);
    }
  }
  const Patches patches = integration_patches(before, after);
  calls_.update(patches.operation(), patches.removals(),
                [&](doc::Sink& sink) { send_key(before, sink); });
}

void MethodCalls::change_method(const Method& before, const Method& after) {
  const Patches patches = method_patches(before, after);
  std::unordered_set<std::string> later;
  for (const Patch& each : mapped_removals(before, after)) later.insert(each.path);
  std::vector<Patch> now;
  std::copy_if(patches.removals().begin(), patches.removals().end(), std::back_inserter(now),
               [&later](const Patch& each) { return !later.contains(each.path); });
  now.insert(now.end(), patches.others().begin(), patches.others().end());
  calls_.update(patches.operation(), now, [&](doc::Sink& sink) { send_key(before, sink); });
}

void MethodCalls::drop_mapped_parameters(const Method& before, const Method& after) {
  calls_.update("UpdateMethod", mapped_removals(before, after),
                [&](doc::Sink& sink) { send_key(before, sink); });
}

void MethodCalls::change_responses(const Method& before, const Method& after) {
  for (const auto& [code, response] : before.method_responses) {
    const auto key = [&, &response = response](doc::Sink& sink) {
      send_key(before, response.status_code, sink);
    };
    if (const MethodResponse* other = after.method_responses.find(code)) {
      calls_.update(patches_of("UpdateMethodResponse", response, *other, false), key);
    } else {
      calls_.add("DeleteMethodResponse", key);
    }
  }
  for (const auto& [code, response] : after.method_responses) {
    if (before.method_responses.find(code) == nullptr) put_response(after, response);
  }
}

void MethodCalls::give_to_integration(const Method& before, const Method& after) {
  if (!after.method_integration) return;
  if (!keeps_integration(before, after)) return put_integration(after);
  const Patches patches = integration_patches(before, after);
  calls_.update(patches.operation(), patches.others(),
                [&](doc::Sink& sink) { send_key(after, sink); });
  const Integration& old = *before.method_integration;
  for (const auto& [code, response] : after.method_integration->integration_responses) {
    const IntegrationResponse* there = old.integration_responses.find(code);
    if (there == nullptr || kept(*there, *after.method_integration) == nullptr) {
      put_integration_response(after, response);
      continue;
    }
    const Patches changes = response_patches(*there, response);
    calls_.update(changes.operation(), changes.others(), [&, &response = response](auto& sink) {
      send_key(after, response.status_code, sink);
    });
  }
}

}  // namespace gwport::emit

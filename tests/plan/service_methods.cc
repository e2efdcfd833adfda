#include "plan/service.h"
#include "plan/service_parts.h"

namespace gwport::tests {
namespace {

using doc::Node;
using model::Integration;
using model::IntegrationResponse;
using model::Method;
using model::MethodResponse;

/// Whether the response sets only headers that the method's response of that code declares.
bool declares_headers(const Method& method, const IntegrationResponse& response) {
  if (response.response_parameters.empty()) return true;
  const MethodResponse* declared = method.method_responses.find(response.status_code);
  if (declared == nullptr) return method.method_integration->type.ends_with("_PROXY");
  for (const auto& [name, value] : response.response_parameters) {
    if (declared->response_parameters.find(name) == nullptr) return false;
  }
  return true;
}

/// Whether the mappings of the integration name parameters that the method has. Variables of the
/// path are there without a declaration.
bool declares_parameters(const Method& method) {
  if (!method.method_integration) return true;
  for (const auto& [name, source] : method.method_integration->request_parameters) {
    for (const char* place : {"header.", "querystring."}) {
      const std::string prefix = std::string("method.request.") + place;
      if (source.starts_with(prefix) && method.request_parameters.find(source) == nullptr) {
        return false;
      }
    }
  }
  return true;
}

constexpr const char* kMapping = "Invalid mapping expression parameter specified";

}  // namespace

Service::Answer Service::put_method(const Node& parameters) {
  model::Resource* at = resource(parameters);
  if (at == nullptr) return kNoResource;
  if (method(parameters) != nullptr) return kTwice;
  Method made;
  take(parameters, made);
  at->methods.push_back(made);
  return check(made);
}

Service::Answer Service::update_method(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr) return kNoMethod;
  const bool mock = found->method_integration && found->method_integration->type == "MOCK";
  Answer wrong = patch("UpdateMethod", parameters, *found, {.mock = mock});
  if (wrong.empty()) wrong = check(*found);
  return wrong.empty() && !declares_parameters(*found) ? kMapping : wrong;
}

Service::Answer Service::delete_method(const Node& parameters) {
  model::Resource* at = resource(parameters);
  if (at == nullptr) return kNoResource;
  return drop(at->methods, &Method::http_method, text_of(parameters, "httpMethod"));
}

Service::Answer Service::put_method_response(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr) return kNoMethod;
  MethodResponse made;
  take(parameters, made);
  if (found->method_responses.find(made.status_code) != nullptr) return kTwice;
  found->method_responses.set(made.status_code, made);
  return check_models(made.response_models);
}

Service::Answer Service::update_method_response(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr) return kNoMethod;
  const std::string code = text_of(parameters, "statusCode");
  MethodResponse* response = found->method_responses.find(code);
  if (response == nullptr) return kNoStatus;
  Answer wrong = patch("UpdateMethodResponse", parameters, *response);
  if (wrong.empty()) wrong = check_models(response->response_models);
  const IntegrationResponse* user =
      found->method_integration ? found->method_integration->integration_responses.find(code)
                                : nullptr;
  return wrong.empty() && user != nullptr && !declares_headers(*found, *user) ? kMapping : wrong;
}

Service::Answer Service::delete_method_response(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr) return kNoMethod;
  const std::string code = text_of(parameters, "statusCode");
  if (!found->method_responses.erase(code)) return kNoStatus;
  const IntegrationResponse* user =
      found->method_integration ? found->method_integration->integration_responses.find(code)
                                : nullptr;
  return user != nullptr && !declares_headers(*found, *user) ? kMapping : "";
}

Service::Answer Service::put_integration(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr) return kNoMethod;
  if (found->method_integration) return kTwice;
  Integration& made = found->method_integration.emplace();
  take(parameters, made);
  made.http_method.reset();  // the parameter of that name is the method's
  if (const Node* verb = parameters.find("integrationHttpMethod")) made.http_method = verb->text();
  if (made.cache_namespace.empty()) made.cache_namespace = text_of(parameters, "resourceId");
  return declares_parameters(*found) ? "" : kMapping;
}

Service::Answer Service::update_integration(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr || !found->method_integration) return kNoIntegration;
  const bool mock = found->method_integration->type == "MOCK";
  const Answer wrong =
      patch("UpdateIntegration", parameters, *found->method_integration, {.mock = mock});
  return wrong.empty() && !declares_parameters(*found) ? kMapping : wrong;
}

Service::Answer Service::delete_integration(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr || !found->method_integration) return kNoIntegration;
  found->method_integration.reset();
  return {};
}

Service::Answer Service::put_integration_response(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr || !found->method_integration) return kNoIntegration;
  IntegrationResponse made;
  take(parameters, made);
  auto& responses = found->method_integration->integration_responses;
  if (responses.find(made.status_code) != nullptr) return kTwice;
  responses.set(made.status_code, made);
  return declares_headers(*found, made) ? "" : kMapping;
}

Service::Answer Service::update_integration_response(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr || !found->method_integration) return kNoIntegration;
  IntegrationResponse* response =
      found->method_integration->integration_responses.find(text_of(parameters, "statusCode"));
  if (response == nullptr) return kNoStatus;
  const Answer wrong = patch("UpdateIntegrationResponse", parameters, *response);
  return wrong.empty() && !declares_headers(*found, *response) ? kMapping : wrong;
}

Service::Answer Service::delete_integration_response(const Node& parameters) {
  Method* found = method(parameters);
  if (found == nullptr || !found->method_integration) return kNoIntegration;
  const std::string code = text_of(parameters, "statusCode");
  return found->method_integration->integration_responses.erase(code) ? "" : kNoStatus;
}

}  // namespace gwport::tests

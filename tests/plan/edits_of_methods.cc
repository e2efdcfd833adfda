#include "plan/changes.h"

namespace gwport::tests {

using model::Method;
namespace {

/// Maps a parameter to the backend; one that is mapped gets another name, here and there.
void map_parameter(Method& method, const std::string& name) {
  if (!method.method_integration) return;
  static constexpr const char* kMapped = "integration.request.header.A";
  model::StringMap& mappings = method.method_integration->request_parameters;
  if (const std::string* old = mappings.find(kMapped)) method.request_parameters.erase(*old);
  method.request_parameters.set(name, true);
  mappings.set(kMapped, name);
}

}  // namespace

void edit_method(Method& method, std::uint32_t what) {
  const std::uint32_t value = what / 9;
  switch (what % 9) {
    case 0:
      method.api_key_required = !method.api_key_required;
      break;
    case 1:
      method.operation_name = "op";
      break;
    case 2:
      method.operation_name.reset();
      break;
    case 3:
      method.authorization_type = value % 3 == 0 ? "NONE" : value % 3 == 1 ? "AWS_IAM" : "CUSTOM";
      method.authorizer_id = "auth" + pick(kNames, value / 3);
      break;
    case 4:
      method.authorization_type = "COGNITO_USER_POOLS";
      method.authorizer_id = "auth" + pick(kNames, value);
      toggle(method.authorization_scopes, pick(kNames, value / 3));
      break;
    case 5:
      method.request_validator_id = "check" + pick(kNames, value);
      break;
    case 6: {
      const std::string name = "method.request.header." + pick(kNames, value);
      if (value % 4 == 0) {
        method.request_parameters.erase(name);
      } else {
        method.request_parameters.set(name, value % 2 == 0);
      }
      break;
    }
    case 7:
      method.request_models.set(pick(kTypes, value), pick(kNames, value / 4));
      break;
    default:
      map_parameter(method, "method.request.header." + pick(kNames, value));
  }
}

void edit_response(Method& method, std::uint32_t what) {
  const std::string code = pick(kCodes, what);
  model::MethodResponse* response = method.method_responses.find(code);
  if (response == nullptr) {
    method.method_responses.set(code, {.status_code = code});
  } else if (what % 5 == 0) {
    method.method_responses.erase(code);
  } else if (what % 5 < 3) {
    response->response_models.set(pick(kTypes, what / 5), pick(kNames, what / 7));
  } else {
    const std::string header = "method.response.header." + pick(kNames, what / 5);
    if (!response->response_parameters.erase(header)) {
      response->response_parameters.set(header, what % 2 == 0);
    }
  }
}

void edit_integration(model::Integration& integration, std::uint32_t what) {
  const std::array<const char*, 5> types{"HTTP", "HTTP_PROXY", "AWS", "MOCK", "AWS_PROXY"};
  const std::uint32_t value = what / 12;
  switch (what % 12) {
    case 0:
      integration.type = pick(types, value);
      break;
    case 1:
      set_or_reset(integration.uri, value);
      break;
    case 2:
      set_or_reset(integration.http_method, value);
      break;
    case 3:
      set_or_reset(integration.credentials, value);
      break;
    case 4:
      integration.timeout_in_millis = 1000 + value % 3;
      break;
    case 5:
      change(integration.request_templates, pick(kTypes, value), value / 4);
      break;
    case 6: {
      const std::string name = "integration.request.header." + pick(kNames, value);
      if (value % 2 == 0) {
        change(integration.request_parameters, name, value / 3);
      } else {
        integration.request_parameters.set(name,
                                           "method.request.header." + pick(kNames, value / 6));
      }
      break;
    }
    case 7:
      toggle(integration.cache_key_parameters, "method.request.header." + pick(kNames, value));
      break;
    case 8:
      integration.passthrough_behavior = value % 2 == 0 ? "NEVER" : "WHEN_NO_MATCH";
      break;
    case 9:
      set_or_reset(integration.content_handling, value);
      break;
    case 10:
      integration.tls_config.reset();
      if (value % 3 != 0) integration.tls_config = {.insecure_skip_verification = value % 3 == 1};
      break;
    default:
      integration.cache_namespace = value % 2 == 0 ? "space" : "";
  }
}

void edit_integration_response(model::Integration& integration, std::uint32_t what) {
  const std::string code = pick(kCodes, what);
  model::IntegrationResponse* response = integration.integration_responses.find(code);
  if (response == nullptr) {
    integration.integration_responses.set(code, {.status_code = code});
  } else if (what % 5 == 0) {
    integration.integration_responses.erase(code);
  } else if (what % 5 == 1) {
    set_or_reset(response->selection_pattern, what / 5);
  } else if (what % 5 == 2) {
    change(response->response_templates, pick(kTypes, what / 5), what / 7);
  } else if (what % 5 == 3) {
    change(response->response_parameters, "method.response.header." + pick(kNames, what / 5),
           what / 7);
  } else {
    set_or_reset(response->content_handling, what / 5);
  }
}

}  // namespace gwport::tests

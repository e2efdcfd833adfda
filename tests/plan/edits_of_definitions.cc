#include "plan/changes.h"

namespace gwport::tests {

using model::State;

void edit_api(State& api, std::uint32_t where, std::uint32_t what) {
  model::RestApi& rest = api.rest_api;
  switch (where % 10) {
    case 0:
      rest.name = "name " + std::to_string(what % 3);
      break;
    case 1:
      rest.description = what % 2 == 0 ? std::nullopt : std::optional<std::string>("d");
      break;
    case 2:
      rest.api_key_source = what % 2 == 0 ? "HEADER" : "AUTHORIZER";
      break;
    case 3:
      toggle(rest.binary_media_types, pick(kTypes, what));
      break;
    case 4:
      std::reverse(rest.binary_media_types.begin(), rest.binary_media_types.end());
      break;
    case 5:
      rest.minimum_compression_size.reset();
      if (what % 3 != 0) rest.minimum_compression_size = what % 3;
      break;
    case 6:
      rest.policy = what % 2 == 0 ? std::nullopt : std::optional<std::string>("{}");
      break;
    case 7:
      rest.disable_execute_api_endpoint = what % 2 == 0;
      break;
    case 8: {
      const std::array<const char*, 3> types{"EDGE", "REGIONAL", "PRIVATE"};
      rest.endpoint_configuration.types = {pick(types, what)};
      break;
    }
    default:
      toggle(rest.endpoint_configuration.vpc_endpoint_ids, "vpce-" + std::to_string(what % 2));
  }
}

void edit_tags(State& api, std::uint32_t, std::uint32_t what) {
  if (!api.rest_api.tags) api.rest_api.tags.emplace();
  change(*api.rest_api.tags, pick(kNames, what), what / 3);
}

void edit_model(State& api, std::uint32_t where, std::uint32_t what) {
  const std::string name = pick(kNames, where);
  const auto found = std::find_if(api.models.begin(), api.models.end(),
                                  [&](const auto& each) { return each.name == name; });
  if (found == api.models.end()) {
    model::Model& made = api.models.emplace_back();
    made.name = name;
    made.id = "model" + name;
    made.schema = R"({"type":"object"})";
    return;
  }
  switch (what % 5) {
    case 0:
      api.models.erase(found);
      break;
    case 1:
      set_or_reset(found->description, what / 5);
      break;
    case 2:
      found->content_type = what / 5 % 2 == 0 ? "application/json" : "text/plain";
      break;
    case 3:
      found->schema = R"({"type":"string","title":")" + std::to_string(what / 5 % 3) + "\"}";
      break;
    default:
      found->schema = R"({"$ref":"https://apigateway.amazonaws.com/restapis/)" + api.rest_api.id +
                      "/models/" + pick(kNames, what / 5) + "\"}";
  }
}

void edit_referred_model(State& api, std::uint32_t where, std::uint32_t what) {
  edit_model(api, where, 4 + 5 * (what % 3));
  edit_model(api, what, 2 + 5 * (where % 2));
}

void edit_authorizer(State& api, std::uint32_t where, std::uint32_t what) {
  const std::string name = pick(kNames, where);
  const auto found = std::find_if(api.authorizers.begin(), api.authorizers.end(),
                                  [&](const auto& each) { return each.name == name; });
  if (found == api.authorizers.end()) {
    model::Authorizer& made = api.authorizers.emplace_back();
    made.name = name;
    made.id = "auth" + name;
    made.type = "TOKEN";
    return;
  }
  const std::uint32_t value = what / 8;
  switch (what % 8) {
    case 0:
      api.authorizers.erase(found);
      break;
    case 1:
      found->type = value % 2 == 0 ? "REQUEST" : "TOKEN";
      break;
    case 2:
      toggle(found->provider_arns, pick(kNames, value));
      break;
    case 3:
      set_or_reset(found->identity_source, value);
      break;
    case 4:
      set_or_reset(found->authorizer_uri, value);
      break;
    case 5:
      set_or_reset(found->identity_validation_expression, value);
      break;
    case 6:
      found->authorizer_result_ttl_in_seconds = value % 4;
      break;
    default:
      found->authorizer_result_ttl_in_seconds.reset();
  }
}

void edit_guard(model::Method& method, State& api, std::uint32_t what) {
  edit_authorizer(api, what, 4 + 8 * (what / 3));
  method.authorization_type = "CUSTOM";
  method.authorizer_id = "auth" + pick(kNames, what);
}

void edit_validator(State& api, std::uint32_t where, std::uint32_t what) {
  const std::string name = pick(kNames, where);
  const auto found = std::find_if(api.request_validators.begin(), api.request_validators.end(),
                                  [&](const auto& each) { return each.name == name; });
  if (found == api.request_validators.end()) {
    api.request_validators.push_back({.id = "check" + name, .name = name});
  } else if (what % 3 == 0) {
    api.request_validators.erase(found);
  } else {
    found->validate_request_body = what % 2 == 0;
  }
}

void edit_gateway_response(State& api, std::uint32_t where, std::uint32_t what) {
  const std::array<const char*, 2> types{"DEFAULT_4XX", "ACCESS_DENIED"};
  const std::string type = pick(types, where);
  const auto found = std::find_if(api.gateway_responses.begin(), api.gateway_responses.end(),
                                  [&](const auto& each) { return each.response_type == type; });
  if (found == api.gateway_responses.end()) {
    api.gateway_responses.push_back({.response_type = type});
  } else if (what % 4 == 0) {
    api.gateway_responses.erase(found);
  } else if (what % 4 == 1) {
    set_or_reset(found->status_code, what / 4);
  } else {
    change(found->response_templates, pick(kTypes, what / 4), what / 16);
  }
}

void edit_documentation(State& api, std::uint32_t where, std::uint32_t what) {
  const std::string path = "/" + pick(kNames, where);
  const auto found = std::find_if(api.documentation_parts.begin(), api.documentation_parts.end(),
                                  [&](const auto& each) { return each.location.path == path; });
  const std::string text = "{\"description\":\"" + std::to_string(what % 5) + "\"}";
  if (found == api.documentation_parts.end()) {
    model::DocumentationPart& made = api.documentation_parts.emplace_back();
    made.id = "part" + path;
    made.location = {.type = "RESOURCE", .path = path};
    made.properties = text;
  } else if (what % 3 == 0) {
    api.documentation_parts.erase(found);
  } else {
    found->properties = text;
  }
}

}  // namespace gwport::tests

#include "pipeline/diff/diff.h"

#include <gtest/gtest.h>

#include <functional>

#include "pipeline/import.h"

namespace gwport::pipeline {
namespace {

constexpr std::string_view kApi = R"(openapi: 3.0.1
info: {title: pets, version: "1", description: all pets}
paths:
  /pets:
    get:
      security: [{guard: []}]
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "404": {}
      x-amazon-apigateway-integration:
        {type: http_proxy, httpMethod: GET, uri: "https://example.com", timeoutInMillis: 5000}
    post:
      x-amazon-apigateway-request-validator: none
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"201": {}}
      x-amazon-apigateway-integration: {type: mock}
  /old:
    get: {responses: {"200": {}}, x-amazon-apigateway-integration: {type: mock}}
components:
  schemas:
    Pet: {type: object, properties: {owner: {$ref: "#/components/schemas/Owner"}}}
    Owner: {type: object, properties: {name: {type: string}}}
    Unused: {type: object}
  securitySchemes:
    guard:
      type: apiKey
      name: Authorization
      in: header
      x-amazon-apigateway-authtype: custom
      x-amazon-apigateway-authorizer:
        type: token
        authorizerUri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:guard/invocations"
x-amazon-apigateway-request-validators:
  all: {validateRequestBody: true, validateRequestParameters: true}
  none: {validateRequestBody: false, validateRequestParameters: false}
x-amazon-apigateway-gateway-responses: {DEFAULT_4XX: {statusCode: 418}}
)";

model::State state() {
  ImportOptions options;
  options.read.ignore_documentation = true;
  ImportResult result =
      import_api(std::make_unique<diag::Source>("api.yaml", std::string(kApi)), options);
  EXPECT_TRUE(result.state) << result.error_message;
  return *std::move(result.state);
}

model::Method& method(model::State& state, std::string_view path, std::string_view verb) {
  for (model::Resource& resource : state.resources) {
    for (model::Method& each : resource.methods) {
      if (resource.path == path && each.http_method == verb) return each;
    }
  }
  throw std::out_of_range("method");
}

using Edit = std::function<void(model::State&)>;

/// One line per detail: what happens to which entity, group, "!" when callers notice, member, note.
std::string told(const Edit& edit, Scope scope = Scope::kDocument) {
  const model::State before = state();
  model::State after = before;
  edit(after);
  std::string text;
  for (const DiffEntity& entity : diff(before, after, scope)) {
    for (const DiffDetail& each : entity.details) {
      if (!text.empty()) text += '\n';
      text.append(name_of(entity.change)).append(" ").append(name_of(entity.kind));
      text += (entity.name.empty() ? "" : " ") + entity.name + ": ";
      text += name_of(each.judgement.danger);
      text += each.judgement.breaking ? "!" : "";
      if (!each.member.empty()) text += " " + each.member;
      if (!each.judgement.note.empty()) text += " (" + each.judgement.note + ")";
    }
  }
  return text;
}

TEST(Diff, EqualApisHaveNone) {
  EXPECT_EQ(told([](model::State&) {}), "");
}

TEST(Diff, MethodsThatBecomeOpenOrClosed) {
  EXPECT_EQ(told([](model::State& api) {
              method(api, "/pets", "GET").authorization_type = "NONE";
              method(api, "/pets", "GET").authorizer_id.reset();
              method(api, "/pets", "POST").api_key_required = true;
            }),
            "changed method GET /pets: security authorizationType (becomes open: callers need "
            "nothing any more)\n"
            "changed method GET /pets: security authorizerId (becomes open: callers need nothing "
            "any more)\n"
            "changed method POST /pets: security! apiKeyRequired (becomes closed: callers need an "
            "API key)");
  EXPECT_EQ(
      told([](model::State& api) { method(api, "/pets", "GET").api_key_required = true; }),
      "changed method GET /pets: security! apiKeyRequired (callers need CUSTOM and an API key "
      "instead of CUSTOM)");
}

TEST(Diff, RemovedResourcesAreToldWithTheirMethods) {
  EXPECT_EQ(told([](model::State& api) { api.resources.pop_back(); }),
            "deleted resource /old: removed\ndeleted method GET /old: removed!");
  EXPECT_EQ(told([](model::State& api) {
              api.models.pop_back();
              api.models.pop_back();
            }),
            "deleted model Owner: removed\ndeleted model Unused: removed");
}

TEST(Diff, NewMethodsAreJudgedByWhoMayCall) {
  const auto add = [](std::string_view verb, std::string_view type) {
    return told([&](model::State& api) {
      model::Method made;
      made.http_method = verb;
      made.authorization_type = type;
      api.resources.back().methods.push_back(std::move(made));
    });
  };
  EXPECT_EQ(add("PUT", "NONE"), "added method PUT /old: security (open: callers need nothing)");
  EXPECT_EQ(add("PUT", "AWS_IAM"), "added method PUT /old: other (callers need AWS_IAM)");
  EXPECT_EQ(add("OPTIONS", "NONE"),
            "added method OPTIONS /old: other (open: callers need nothing)");
}

TEST(Diff, MethodsThatAnyStandsInFor) {
  const Edit to_any = [](model::State& api) { method(api, "/old", "GET").http_method = "ANY"; };
  EXPECT_EQ(told(to_any),
            "deleted method GET /old: other (ANY takes these calls)\n"
            "added method ANY /old: security (open: callers need nothing)");
  const auto back = [&](const char* type) {
    model::State before = state();
    to_any(before);
    model::State after = state();
    method(after, "/old", "GET").authorization_type = type;
    const Diff found = diff(before, after, Scope::kDocument);
    return found[0].details[0].judgement.note + "; " + found[1].details[0].judgement.note;
  };
  EXPECT_EQ(back("NONE"), "left: GET; ANY took these calls");
  EXPECT_EQ(back("AWS_IAM"),
            "left: GET; ANY took these calls; for them becomes closed: callers need AWS_IAM");
}

TEST(Diff, OtherGuardsOfAClosedMethod) {
  const auto edit = [](const std::function<void(model::Method&)>& change) {
    return told([&](model::State& api) {
      model::Authorizer more = api.authorizers.front();
      more.id = more.name = "second";
      more.identity_source = "method.request.header.X";
      api.authorizers.push_back(more);
      change(method(api, "/pets", "GET"));
    });
  };
  EXPECT_EQ(edit([](model::Method& get) { get.authorizer_id = "second"; }),
            "changed method GET /pets: security! authorizerId (another authorizer decides who is "
            "let in)\nadded authorizer second: other");
  EXPECT_EQ(told([](model::State& api) {
              api.authorizers.front().name = api.authorizers.front().id = "other";
              method(api, "/pets", "GET").authorizer_id = "other";
            }),
            "changed method GET /pets: other authorizerId (the same authorizer under another "
            "name)\ndeleted authorizer guard: removed\nadded authorizer other: other");
  EXPECT_EQ(edit([](model::Method& get) { get.authorization_scopes = {"a"}; }),
            "changed method GET /pets: security! authorizationScopes (tokens need one of the "
            "scopes now)\nadded authorizer second: other");
}

TEST(Diff, AnotherNameOfAPathVariableIsTheSameResource) {
  model::State before = state();
  before.resources.back().path = "/old/{id}";
  before.documentation_parts.emplace_back().location = {.type = "RESOURCE", .path = "/old/{id}"};
  model::State after = before;
  after.resources.back().path = "/old/{name}";
  after.documentation_parts.back().location.path = "/old/{name}";
  const Diff found = diff(before, after, Scope::kDocument);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].name, "/old/{name}");
  EXPECT_EQ(found[0].details[0].before, "/old/{id}");
  EXPECT_FALSE(found[0].details[0].judgement.breaking);
  after.resources.back().path = "/old/{name+}";  // takes other calls
  EXPECT_EQ(diff(before, after, Scope::kDocument).size(), 6U);
}

TEST(Diff, WhatTheBackendIsAndHowItIsReached) {
  const auto edit = [](const std::function<void(model::Integration&)>& change) {
    return told(
        [&](model::State& api) { change(*method(api, "/pets", "GET").method_integration); });
  };
  const std::string get = "changed integration GET /pets: ";
  EXPECT_EQ(edit([](auto& each) { each.tls_config = {.insecure_skip_verification = true}; }),
            get +
                "security tlsConfig.insecureSkipVerification (the backend's certificate is not "
                "checked any more)");
  EXPECT_EQ(edit([](auto& each) { each.credentials = "arn:aws:iam::123456789012:role/r"; }),
            get + "security credentials (the role that calls the backend)");
  EXPECT_EQ(edit([](auto& each) { each.timeout_in_millis = 100; }),
            get + "other timeoutInMillis (calls that take longer get an error)");
  EXPECT_EQ(edit([](auto& each) { each.type = "MOCK"; }),
            "replaced integration GET /pets: breaking! type (the backend is not called any more)");
}

TEST(Diff, WhatBrowsersLetOtherPagesRead) {
  constexpr const char* kHeader = "method.response.header.Access-Control-Allow-Origin";
  const auto between = [&](const char* one, const char* another) {
    model::State before = state();
    model::State after = before;
    const auto set = [&](model::State& api, const char* value) {
      model::IntegrationResponse response{.status_code = "200"};
      if (*value != '\0') response.response_parameters.set(kHeader, value);
      method(api, "/old", "GET").method_integration->integration_responses.set("200", response);
    };
    set(before, one);
    set(after, another);
    const Judgement found = diff(before, after, Scope::kDocument).at(0).details.at(0).judgement;
    return std::string(name_of(found.danger)) + (found.breaking ? "! " : " ") + found.note;
  };
  EXPECT_EQ(between("'https://a.example'", "'*'"),
            "security pages of every origin may read the answers");
  EXPECT_EQ(between("'*'", "'https://a.example'"),
            "security! pages of other origins may read the answers");
  EXPECT_EQ(between("'*'", ""), "breaking! browsers keep the answers from pages of other origins");
}

TEST(Diff, WhatCallersNotice) {
  EXPECT_EQ(told([](model::State& api) {
              model::Method& get = method(api, "/pets", "GET");
              get.request_parameters.set("method.request.querystring.limit", true);
              get.request_parameters.set("method.request.header.x", true);
              get.request_parameters.set("method.request.path.id", true);
              get.method_responses.erase("404");
            }),
            "changed method GET /pets: breaking! methodResponses[404] (response removed)\n"
            "changed method GET /pets: breaking! requestParameters[method.request.querystring."
            "limit] (a required parameter more)\n"
            "changed method GET /pets: breaking! requestParameters[method.request.header.x] (a "
            "required parameter more)\n"
            "changed method GET /pets: other requestParameters[method.request.path.id]");
}

TEST(Diff, ModelsAreJudgedByUseThroughReferences) {
  EXPECT_EQ(told([](model::State& api) {
              for (model::Model& each : api.models) {
                if (each.name != "Pet") each.schema = R"({"type": "array"})";
              }
            }),
            "changed model Owner: breaking! schema/type (the type is another)\n"
            "changed model Owner: breaking! schema/properties (removed from responses)\n"
            "changed model Unused: other schema/type (no method uses the model)");
}

TEST(Diff, AnotherNameOfTheSameSchemaBreaksNothing) {
  EXPECT_EQ(told([](model::State& api) {
              model::Model copy = api.models.front();
              copy.name = "Animal";
              copy.id = "animal";
              api.models.push_back(copy);
              method(api, "/pets", "POST").request_models.set("application/json", "Animal");
              method(api, "/pets", "GET")
                  .method_responses.find("200")
                  ->response_models.set("application/json", "Owner");
            }),
            "changed method GET /pets: breaking! "
            "methodResponses[200].responseModels[application/json] (properties/owner: removed from "
            "responses)\n"
            "changed method POST /pets: other requestModels[application/json] (the same schema "
            "under another name)\n"
            "added model Animal: other");
}

TEST(Diff, ChecksOfRequests) {
  EXPECT_EQ(told([](model::State& api) {
              method(api, "/pets", "POST").request_validator_id = api.request_validators[0].id;
            }),
            "changed method POST /pets: breaking! requestValidatorId (requests with wrong bodies "
            "and parameters are refused now)");
  EXPECT_EQ(
      told([](model::State& api) { api.request_validators[0].validate_request_body = false; }),
      "changed request validator all: reset validateRequestBody (bodies of requests are not "
      "checked any more)");
}

TEST(Diff, SettingsThatFallBack) {
  EXPECT_EQ(
      told([](model::State& api) {
        api.rest_api.description.reset();
        api.gateway_responses.clear();
        method(api, "/pets", "GET").method_integration->timeout_in_millis = 29000;
        method(api, "/pets", "POST").method_integration->passthrough_behavior = "NEVER";
      }),
      "changed API: reset description (falls back to the default)\n"
      "changed integration GET /pets: reset timeoutInMillis (falls back to the default)\n"
      "changed integration POST /pets: breaking! passthroughBehavior (bodies of types without "
      "a template are refused now)\n"
      "deleted gateway response DEFAULT_4XX: reset (the service's own response instead)");
}

TEST(Diff, WhatNoUpdateCallChangesIsReplaced) {
  EXPECT_EQ(told([](model::State& api) {
              method(api, "/old", "GET").method_integration->type = "HTTP_PROXY";
              api.models.back().content_type = "text/plain";
            }),
            "replaced integration GET /old: other type (no update call changes it: the integration "
            "is made again)\n"
            "replaced model Unused: other contentType");
}

TEST(Diff, IdsCountInOneApiOnly) {
  const Edit edit = [](model::State& api) { api.models.back().id = "abcdef"; };
  EXPECT_EQ(told(edit, Scope::kState), "");
  EXPECT_EQ(told(edit, Scope::kSameApi),
            "replaced model Unused: other id (another entity of the same name)");
}

TEST(Diff, WhatOnlyStatesSay) {
  const Edit edit = [](model::State& api) {
    api.rest_api.tags.emplace().set("team", "pets");
    api.rest_api.endpoint_configuration.types = {"REGIONAL"};
    api.stages.push_back({.stage_name = "prod"});
  };
  EXPECT_EQ(told(edit), "");
  model::State before = state();
  before.stages.push_back({.stage_name = "prod"});
  before.stages.back().other.set("webAclArn", "\"arn\"");
  model::State after = before;
  after.stages.back().other = {};
  const Diff found = diff(before, after, Scope::kState);
  EXPECT_EQ(found.at(0).details.at(0).member, "webAclArn");
  EXPECT_EQ(found.at(0).details.at(0).judgement.danger, Danger::kSecurity);
  EXPECT_EQ(told(edit, Scope::kState),
            "changed API: security! endpointConfiguration.types (reached in another way)\n"
            "changed API: other tags[team]\n"
            "added stage prod: other");
}

TEST(Diff, PlacesAreThoseOfBothDocuments) {
  const model::State before = state();
  model::State after = before;
  method(after, "/pets", "GET").operation_name = "list";
  method(after, "/pets", "GET").origin.span = {7, 8};
  const Diff found = diff(before, after, Scope::kDocument);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(kApi.substr(found[0].before.begin, 3), "get");
  EXPECT_EQ(found[0].after.begin, 7U);
}

TEST(Diff, CountsEntitiesOncePerGroup) {
  const model::State before = state();
  model::State after = before;
  model::Method& get = method(after, "/pets", "GET");
  get.authorization_type = "AWS_IAM";
  get.authorizer_id.reset();
  get.method_responses.erase("404");
  const DiffCounts counts = count(diff(before, after, Scope::kDocument));
  EXPECT_EQ(counts.entities, (std::array<std::size_t, kEntityChanges>{0, 1, 0, 0}));
  EXPECT_EQ(counts.groups, (std::array<std::size_t, kDangers>{1, 0, 1, 0, 0}));
  EXPECT_EQ(counts.breaking, 1U);
}

}  // namespace
}  // namespace gwport::pipeline

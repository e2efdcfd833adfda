#include "emit/state/state.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/fields.h"
#include "text/json_writer.h"

namespace gwport::emit {
namespace {

std::string emitted(const model::State& state) {
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  emit_state(state, writer);
  return out;
}

std::string emitted(const model::RestApi& api) {
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  emit_rest_api(api, writer);
  return out;
}

template <class T>
std::string emitted_entity(std::vector<T> model::State::*list, T entity) {
  model::State state;
  (state.*list).push_back(std::move(entity));
  const std::string all = emitted(state);
  const std::size_t from = all.find("[{") + 1;
  return all.substr(from, all.find("}]") + 1 - from);
}

model::RestApi small_api() {
  model::RestApi api;
  api.id = "abcdefghij";
  api.name = "pets";
  api.created_date = "1970-01-01T00:00:00Z";
  api.root_resource_id = "rrrrrrrrrr";
  return api;
}

// Recorded: ImportRestApi of a small document answers these members and no others.
TEST(EmitRestApi, LeavesOutWhatIsNotSet) {
  EXPECT_EQ(emitted(small_api()),
            R"({"apiKeySource":"HEADER","createdDate":"1970-01-01T00:00:00Z",)"
            R"("disableExecuteApiEndpoint":false,)"
            R"("endpointConfiguration":{"ipAddressType":"ipv4","types":["EDGE"]},)"
            R"("id":"abcdefghij","name":"pets","rootResourceId":"rrrrrrrrrr"})");
}

// Recorded: the answer of PutRestApi has tags, empty when there are none.
TEST(EmitRestApi, WritesEverySetMember) {
  model::RestApi api = small_api();
  api.binary_media_types = {"image/png", "*/*"};
  api.description = "d";
  api.endpoint_access_mode = "STRICT";
  api.endpoint_configuration = {{"PRIVATE"}, "dualstack", {"vpce-1"}};
  api.minimum_compression_size = 0;
  api.policy = R"({"Version":"2012-10-17"})";
  api.security_policy = "TLS_1_2";
  api.tags.emplace();
  api.version = "1";
  api.warnings = {"w", "w"};
  EXPECT_EQ(emitted(api),
            R"({"apiKeySource":"HEADER","binaryMediaTypes":["image/png","*/*"],)"
            R"("createdDate":"1970-01-01T00:00:00Z","description":"d",)"
            R"("disableExecuteApiEndpoint":false,"endpointAccessMode":"STRICT",)"
            R"("endpointConfiguration":{"ipAddressType":"dualstack","types":["PRIVATE"],)"
            R"("vpcEndpointIds":["vpce-1"]},"id":"abcdefghij","minimumCompressionSize":0,)"
            R"("name":"pets","policy":"{\"Version\":\"2012-10-17\"}",)"
            R"("rootResourceId":"rrrrrrrrrr","securityPolicy":"TLS_1_2","tags":{},)"
            R"("version":"1","warnings":["w","w"]})");
}

TEST(EmitState, HasEveryPartAndNoOwnFactsWhenThereAreNone) {
  model::State state;
  state.rest_api = small_api();
  EXPECT_EQ(emitted(state),
            R"({"restApi":)" + emitted(state.rest_api) +
                R"(,"resources":[],"models":[],"authorizers":[],"requestValidators":[],)"
                R"("gatewayResponses":[],"documentationParts":[],"documentationVersions":[],)"
                R"("stages":[]})");
}

// Recorded: the methods of resources, down to which members are absent.
TEST(EmitState, WritesMethodsAsTheServiceDoes) {
  model::Integration integration;
  integration.type = "MOCK";
  integration.cache_namespace = "rrrrrr";
  integration.integration_responses.set(
      "200", {.status_code = "200", .response_parameters = {}, .response_templates = {}});
  model::Method method;
  method.http_method = "GET";
  method.request_parameters.set("method.request.querystring.q", false);
  method.method_responses.set("200", {.status_code = "200"});
  method.method_integration = integration;
  model::Resource resource{.id = "rrrrrr", .parent_id = "root", .path_part = "a", .path = "/a"};
  resource.methods = {method, {.http_method = "ANY"}};
  EXPECT_EQ(emitted_entity(&model::State::resources, resource),
            R"({"id":"rrrrrr","parentId":"root","path":"/a","pathPart":"a","resourceMethods":{)"
            R"("GET":{"apiKeyRequired":false,"authorizationType":"NONE","httpMethod":"GET",)"
            R"("methodIntegration":{"cacheKeyParameters":[],"cacheNamespace":"rrrrrr",)"
            R"("integrationResponses":{"200":{"statusCode":"200"}},)"
            R"("passthroughBehavior":"WHEN_NO_MATCH","timeoutInMillis":29000,"type":"MOCK"},)"
            R"("methodResponses":{"200":{"statusCode":"200"}},)"
            R"("requestParameters":{"method.request.querystring.q":false}},)"
            R"("ANY":{"apiKeyRequired":false,"authorizationType":"NONE","httpMethod":"ANY"}}})");
}

// Documented: AWS CLI, get-method and get-integration-response: "application/json": null.
// Reported: PutIntegrationResponse with an empty template (2016) is answered that way.
TEST(EmitState, EmptyTemplatesAreNull) {
  model::Integration integration;
  integration.type = "MOCK";
  integration.request_templates.set("a/b", "");
  integration.request_templates.set("c/d", "t");
  model::IntegrationResponse response;
  response.status_code = "200";
  response.response_templates.set("application/json", "");
  integration.integration_responses.set("200", response);
  model::Method method;
  method.http_method = "GET";
  method.method_integration = integration;
  model::Resource resource{.id = "rrrrrr", .parent_id = "root", .path_part = "a", .path = "/a"};
  resource.methods = {method};
  const std::string text = emitted_entity(&model::State::resources, resource);
  EXPECT_NE(text.find(R"("requestTemplates":{"a/b":null,"c/d":"t"})"), std::string::npos) << text;
  EXPECT_NE(text.find(R"("responseTemplates":{"application/json":null})"), std::string::npos);
}

TEST(EmitState, WritesOtherEntities) {
  EXPECT_EQ(emitted_entity(&model::State::models,
                           {.id = "mmmmmm", .name = "Pet", .schema = "{\n  \"type\" : \"x\"\n}"}),
            R"({"contentType":"application/json","id":"mmmmmm","name":"Pet",)"
            R"("schema":"{\n  \"type\" : \"x\"\n}"})");
  EXPECT_EQ(emitted_entity(&model::State::authorizers, {.id = "aaaaaa",
                                                        .name = "cognito",
                                                        .type = "COGNITO_USER_POOLS",
                                                        .provider_arns = {"arn:1"},
                                                        .identity_source = "",
                                                        .authorizer_result_ttl_in_seconds = 0}),
            R"({"authorizerResultTtlInSeconds":0,"id":"aaaaaa","identitySource":"",)"
            R"("name":"cognito","providerARNs":["arn:1"],"type":"COGNITO_USER_POOLS"})");
  EXPECT_EQ(emitted_entity(&model::State::request_validators, {.id = "vvvvvv", .name = "all"}),
            R"({"id":"vvvvvv","name":"all","validateRequestBody":false,)"
            R"("validateRequestParameters":false})");
  EXPECT_EQ(emitted_entity(&model::State::gateway_responses, {.response_type = "DEFAULT_4XX"}),
            R"({"defaultResponse":false,"responseType":"DEFAULT_4XX"})");
  EXPECT_EQ(emitted_entity(
                &model::State::documentation_parts,
                {.id = "pppppp", .location = {.type = "METHOD", .path = "/"}, .properties = "{}"}),
            R"({"id":"pppppp","location":{"path":"/","type":"METHOD"},"properties":"{}"})");
}

TEST(EmitState, KeepsUnreadMembersOfStages) {
  model::Stage stage{.stage_name = "dev"};
  stage.variables.set("v", "1");
  stage.other.set("methodSettings", R"({"*/*":{"throttlingRateLimit":1.50}})");
  EXPECT_EQ(emitted_entity(&model::State::stages, stage),
            R"({"stageName":"dev","variables":{"v":"1"},)"
            R"("methodSettings":{"*/*":{"throttlingRateLimit":1.50}}})");
}

TEST(EmitState, WritesOwnFactsBehindTheEntities) {
  model::Integration integration;
  integration.timeout_given = integration.cache_namespace_given = true;
  model::State state;
  state.resources = {{.path = "/a b"}};
  state.resources[0].methods = {
      {.http_method = "GET", .method_integration = integration, .produces = {"text/html"}}};
  state.documentation_versions = {
      {.version = "1", .parts = std::vector<model::DocumentationPart>()}, {.version = "2"}};
  const std::string all = emitted(state);
  EXPECT_EQ(all.substr(all.find(",\"gwport\"")),
            R"(,"gwport":{"produces":{"GET /a b":["text/html"]},)"
            R"("explicit":["GET /a b cacheNamespace","GET /a b timeoutInMillis"],)"
            R"("documentationSnapshots":{"1":[]}}})");
}

// The promise of state.h: members of an entity stand in alphabetical order.
template <class T>
void expect_alphabetical() {
  std::vector<std::string_view> names;
  model::for_each_field<T>([&names](const auto& field) { names.push_back(field.name); });
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end())) << names.front();
}

TEST(Fields, AreAlphabetical) {
  expect_alphabetical<model::EndpointConfiguration>();
  expect_alphabetical<model::RestApi>();
  expect_alphabetical<model::TlsConfig>();
  expect_alphabetical<model::IntegrationResponse>();
  expect_alphabetical<model::Integration>();
  expect_alphabetical<model::MethodResponse>();
  expect_alphabetical<model::Method>();
  expect_alphabetical<model::Resource>();
  expect_alphabetical<model::Model>();
  expect_alphabetical<model::Authorizer>();
  expect_alphabetical<model::RequestValidator>();
  expect_alphabetical<model::GatewayResponse>();
  expect_alphabetical<model::DocumentationPartLocation>();
  expect_alphabetical<model::DocumentationPart>();
  expect_alphabetical<model::DocumentationVersion>();
  expect_alphabetical<model::Stage>();
}

}  // namespace
}  // namespace gwport::emit

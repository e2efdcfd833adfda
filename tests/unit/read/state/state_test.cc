// What a state says, and what is made up where it says nothing.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "model/ids.h"
#include "unit/read/state/reading_state.h"

namespace gwport::read {
namespace {

std::vector<std::string> paths(const model::State& state) {
  std::vector<std::string> all;
  for (const model::Resource& resource : state.resources) all.push_back(resource.path);
  return all;
}

TEST(ReadState, TakesWhatTheCommandLineClientPrints) {
  std::ifstream file("fixtures/state/pasted.json");
  std::stringstream text;
  text << file.rdbuf();
  const ReadText result = read_text(text.str());
  EXPECT_EQ(result.faults, Faults());
  const model::State& state = result.state;
  EXPECT_EQ(state.rest_api.name, "Bücherei");
  EXPECT_EQ(state.rest_api.created_date, "2023-04-05T09:30:15Z");
  EXPECT_EQ(state.rest_api.minimum_compression_size, 1024);
  EXPECT_EQ(state.rest_api.endpoint_configuration.ip_address_type, "dualstack");
  EXPECT_TRUE(state.rest_api.disable_execute_api_endpoint);
  EXPECT_EQ(*state.rest_api.tags->find("team"), "reading room");
  EXPECT_EQ(paths(state), (std::vector<std::string>{"/", "/books", "/books/{isbn}"}));
  const model::Method* get = state.resources[2].find("GET");
  ASSERT_NE(get, nullptr);
  EXPECT_EQ(get->authorization_scopes, (std::vector<std::string>{"books/read", "email"}));
  EXPECT_TRUE(*get->request_parameters.find("method.request.path.isbn"));
  const model::Integration& integration = *get->method_integration;
  EXPECT_EQ(integration.timeout_in_millis, 12000);
  EXPECT_EQ(integration.tls_config->insecure_skip_verification, true);
  EXPECT_EQ(integration.integration_responses.find("404")->selection_pattern, "4\\d{2}");
  EXPECT_EQ(state.models[0].schema, "{\r\n\t\"type\": \"object\"\r\n}");
  EXPECT_EQ(state.authorizers[0].authorizer_uri, std::nullopt);
  ASSERT_EQ(state.gateway_responses.size(), 1U);  // the default one is dropped
  EXPECT_EQ(state.gateway_responses[0].response_type, "DEFAULT_4XX");
  EXPECT_EQ(state.documentation_versions[0].created_date, "2023-04-05T09:30:15Z");
  EXPECT_EQ(state.documentation_versions[0].parts, std::nullopt);
  EXPECT_EQ(state.stages[0].created_date, "2023-04-05T09:30:15Z");
  EXPECT_EQ(*state.stages[0].other.find("methodSettings"),
            R"({"*/*":{"throttlingRateLimit":100.0,"metricsEnabled":true}})");
}

// Documented: AWS CLI, get-method prints the empty template of a response as null.
TEST(ReadState, ANullTemplateIsAnEmptyOne) {
  const ReadText result = read_text(R"({"restApi": {"name": "t"}, "resources": [{"id": "r",
      "path": "/", "resourceMethods": {"GET": {"methodIntegration": {"type": "MOCK",
        "requestTemplates": {"a/b": null}, "integrationResponses": {"200": {
          "responseTemplates": {"application/json": null, "c/d": "x"}}}}}}}]})");
  EXPECT_EQ(result.faults, Faults());
  const model::Method* get = result.state.resources[0].find("GET");
  ASSERT_NE(get, nullptr);
  EXPECT_EQ(*get->method_integration->request_templates.find("a/b"), "");
  const auto& templates =
      get->method_integration->integration_responses.find("200")->response_templates;
  EXPECT_EQ(*templates.find("application/json"), "");
  EXPECT_EQ(*templates.find("c/d"), "x");
}

TEST(ReadState, MissingPartsCountAsEmpty) {
  const ReadText result = read_text(R"({"restApi": {"name": "before"}, "models": null})");
  EXPECT_EQ(result.faults, Faults());
  const model::RestApi& api = result.state.rest_api;
  EXPECT_EQ(api.id, model::rest_api_id("before"));
  EXPECT_EQ(api.api_key_source, "HEADER");
  EXPECT_EQ(api.endpoint_configuration, model::EndpointConfiguration());
  ASSERT_EQ(result.state.resources.size(), 1U);
  EXPECT_EQ(result.state.resources[0].path, "/");
  EXPECT_EQ(result.state.resources[0].id, model::resource_id(api.id, "/"));
  EXPECT_EQ(api.root_resource_id, result.state.resources[0].id);
  EXPECT_EQ(read_text("{}").faults, Faults());
}

TEST(ReadState, MakesUpIdsAndParents) {
  const ReadText result = read_text(R"({
    "restApi": {"id": "aaaaaaaaaa"},
    "resources": [{"path": "/a/b/c", "resourceMethods": {"GET": {"methodIntegration": {"type": "MOCK"}}}},
                  {"path": "/a", "id": "given1"}],
    "models": [{"name": "M", "schema": "{}"}],
    "authorizers": [{"name": "A", "type": "TOKEN"}],
    "requestValidators": [{"name": "V"}],
    "documentationParts": [{"location": {"type": "METHOD", "method": "GET"}, "properties": "{}"}]})");
  EXPECT_EQ(result.faults, Faults());
  const std::vector<model::Resource>& all = result.state.resources;
  ASSERT_EQ(paths(result.state), (std::vector<std::string>{"/", "/a", "/a/b", "/a/b/c"}));
  EXPECT_EQ(all[0].parent_id, std::nullopt);
  EXPECT_EQ(all[1].id, "given1");
  EXPECT_EQ(all[1].parent_id, all[0].id);
  EXPECT_EQ(all[2].parent_id, "given1");
  EXPECT_EQ(all[2].id, model::resource_id("aaaaaaaaaa", "/a/b"));
  EXPECT_EQ(all[3].parent_id, all[2].id);
  EXPECT_EQ(all[3].path_part, "c");
  EXPECT_EQ(all[3].methods[0].http_method, "GET");
  EXPECT_EQ(all[3].methods[0].method_integration->cache_namespace, all[3].id);
  EXPECT_EQ(all[3].methods[0].method_integration->timeout_in_millis, 29000);
  EXPECT_EQ(result.state.models[0].id, model::entity_id("aaaaaaaaaa", "model", "M"));
  EXPECT_EQ(result.state.authorizers[0].id, model::entity_id("aaaaaaaaaa", "authorizer", "A"));
  EXPECT_EQ(result.state.request_validators[0].id,
            model::entity_id("aaaaaaaaaa", "validator", "V"));
  EXPECT_EQ(result.state.documentation_parts[0].location.path, "/");
  EXPECT_EQ(result.state.documentation_parts[0].id.size(), 6U);
}

TEST(ReadState, ResourcesWithoutIdsTakeThoseTheyAreKnownBy) {
  const ReadText result = read_text(R"({"restApi": {"rootResourceId": "rootrootro"},
    "resources": [{"path": "/a/b", "parentId": "parent"}, {"path": "/a", "parentId": "rootrootro"}]})");
  EXPECT_EQ(result.faults, Faults());
  EXPECT_EQ(result.state.resources[0].id, "rootrootro");
  EXPECT_EQ(result.state.resources[1].id, "parent");
}

// Found by the fuzzer: the made-up root got the id of another resource, and the state that was
// printed could not be read.
TEST(ReadState, AnIdThatAnotherResourceHasIsNotTaken) {
  const ReadText result = read_text(R"({"restApi": {"rootResourceId": "taken"},
    "resources": [{"path": "/a", "id": "taken"}]})");
  ASSERT_EQ(result.state.resources.size(), 2U);
  EXPECT_NE(result.state.resources[0].id, "taken");
  EXPECT_EQ(result.state.resources[1].id, "taken");
  EXPECT_EQ(result.faults.size(), 1U);
  const std::string made_up = model::resource_id("api", "/");
  const ReadText other = read_text(R"({"restApi": {"id": "api"},
    "resources": [{"path": "/a", "id": ")" +
                                   made_up + R"("}]})");
  ASSERT_EQ(other.state.resources.size(), 2U);
  EXPECT_NE(other.state.resources[0].id, made_up);
}

TEST(ReadState, PutsParentsBeforeChildrenHoweverDeep) {
  std::string list;
  std::string path;
  for (int i = 0; i < 500; ++i) {
    path += "/a";
    list = R"({"path": ")" + path + "\"}" + (i == 0 ? "" : ",") + list;
  }
  const ReadText result = read_text(R"({"resources": [)" + list + "]}");
  EXPECT_EQ(result.faults, Faults());
  ASSERT_EQ(result.state.resources.size(), 501U);
  EXPECT_EQ(result.state.resources[500].path, path);
}

TEST(ReadState, ReadsOwnFacts) {
  const ReadText result = read_text(R"({
    "resources": [{"path": "/a b", "resourceMethods": {"GET": {"methodIntegration": {"type": "MOCK"}}}}],
    "documentationVersions": [{"version": "1"}, {"version": "2"}],
    "gwport": {"produces": {"GET /a b": ["text/html"]},
               "explicit": ["GET /a b timeoutInMillis"],
               "documentationSnapshots": {"2": [{"location": {"type": "API"}, "properties": "{}"}]}}})");
  EXPECT_EQ(result.faults, Faults());
  const model::Method& method = result.state.resources[1].methods[0];
  EXPECT_EQ(method.produces, std::vector<std::string>{"text/html"});
  EXPECT_TRUE(method.method_integration->timeout_given);
  EXPECT_FALSE(method.method_integration->cache_namespace_given);
  EXPECT_EQ(result.state.documentation_versions[0].parts, std::nullopt);
  ASSERT_TRUE(result.state.documentation_versions[1].parts.has_value());
  EXPECT_EQ(result.state.documentation_versions[1].parts->at(0).id.size(), 6U);
}

}  // namespace
}  // namespace gwport::read

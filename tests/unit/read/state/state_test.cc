#include "read/state/state.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "model/ids.h"
#include "text/read.h"

namespace gwport::read {
namespace {

struct Result {
  model::State state;
  std::vector<std::string> faults;  // "place: id: message" with the text at the place
  std::vector<std::string> hints;
};

Result read_text(const std::string& text) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("state.json", text, diagnostics);
  Result result;
  if (document.root == nullptr) return result;
  result.state = read_state(*document.root, diagnostics);
  for (const diag::Diagnostic& each : diagnostics.list()) {
    const std::string at = text.substr(each.span.begin, each.span.end - each.span.begin);
    result.faults.push_back(at.substr(0, 24) + ": " + std::string(each.rule->id) + ": " +
                            each.message);
    result.hints.push_back(each.hint);
  }
  return result;
}

using Faults = std::vector<std::string>;

std::vector<std::string> paths(const model::State& state) {
  std::vector<std::string> all;
  for (const model::Resource& resource : state.resources) all.push_back(resource.path);
  return all;
}

TEST(ReadState, TakesWhatTheCommandLineClientPrints) {
  std::ifstream file("fixtures/state/pasted.json");
  std::stringstream text;
  text << file.rdbuf();
  const Result result = read_text(text.str());
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
  const Result result = read_text(R"({"restApi": {"name": "t"}, "resources": [{"id": "r",
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
  const Result result = read_text(R"({"restApi": {"name": "before"}, "models": null})");
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
  const Result result = read_text(R"({
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
  const Result result = read_text(R"({"restApi": {"rootResourceId": "rootrootro"},
    "resources": [{"path": "/a/b", "parentId": "parent"}, {"path": "/a", "parentId": "rootrootro"}]})");
  EXPECT_EQ(result.faults, Faults());
  EXPECT_EQ(result.state.resources[0].id, "rootrootro");
  EXPECT_EQ(result.state.resources[1].id, "parent");
}

// Found by the fuzzer: the made-up root got the id of another resource, and the state that was
// printed could not be read.
TEST(ReadState, AnIdThatAnotherResourceHasIsNotTaken) {
  const Result result = read_text(R"({"restApi": {"rootResourceId": "taken"},
    "resources": [{"path": "/a", "id": "taken"}]})");
  ASSERT_EQ(result.state.resources.size(), 2U);
  EXPECT_NE(result.state.resources[0].id, "taken");
  EXPECT_EQ(result.state.resources[1].id, "taken");
  EXPECT_EQ(result.faults.size(), 1U);
  const std::string made_up = model::resource_id("api", "/");
  const Result other = read_text(R"({"restApi": {"id": "api"},
    "resources": [{"path": "/a", "id": ")" +
                                 made_up + R"("}]})");
  ASSERT_EQ(other.state.resources.size(), 2U);
  EXPECT_NE(other.state.resources[0].id, made_up);
}

TEST(ReadState, RefusesUnknownMembersWithTheirPlace) {
  const Result result = read_text(R"({"restApi": {"nmae": "x"}, "swagger": "2.0",
    "stages": [{"stageName": "s", "tracing": true}],
    "resources": [{"path": "/", "resourceMethods": {"GET": {"methodResponses": {"200": {"respons": 1}}}}}]})");
  EXPECT_EQ(
      result.faults,
      (Faults{"\"nmae\": state-unknown-member: 'restApi' has no member 'nmae'",
              "\"swagger\": state-unknown-member: a state has no member 'swagger'",
              "\"tracing\": state-unknown-member: an entry of 'stages' has no member 'tracing'",
              "\"respons\": state-unknown-member: '200' has no member 'respons'"}));
  EXPECT_EQ(result.hints[0], "did you mean 'name'?");
}

TEST(ReadState, ReportsEachWrongTypeOnce) {
  const Result result = read_text(R"({"restApi": {"name": 5, "binaryMediaTypes": ["a", {}],
      "minimumCompressionSize": 1.5, "disableExecuteApiEndpoint": "no", "tags": [], "createdDate": true},
    "models": [{"name": false}, "x"], "authorizers": {"list": []}, "stages": "none",
    "requestValidators": {"position": null}})");
  EXPECT_EQ(
      result.faults,
      (Faults{
          "5: state-wrong-type: 'name' must be a string, not 5",
          "{}: state-wrong-type: an entry of 'binaryMediaTypes' must be a string, not an object",
          "1.5: state-wrong-type: 'minimumCompressionSize' must be a whole number, not 1.5",
          "\"no\": state-wrong-type: 'disableExecuteApiEndpoint' must be true or false, not a "
          "string",
          "[]: state-wrong-type: 'tags' must be an object, not a list",
          "true: state-wrong-type: 'createdDate' must be a string, not a boolean",
          "false: state-wrong-type: 'name' must be a string, not a boolean",
          "\"x\": state-wrong-type: an entry of 'models' must be an object, not a string",
          "\"list\": state-unknown-member: 'authorizers' has no member 'list'",
          "\"none\": state-wrong-type: 'stages' must be a list, not a string",
          "{\"position\": null}: state-wrong-type: 'requestValidators' must be a list, not an "
          "object"}));
  EXPECT_EQ(read_text("[]").faults,
            Faults{"[]: state-wrong-type: a state must be an object, not a list"});
  EXPECT_EQ(
      read_text(R"({"restApi": {"minimumCompressionSize": 9223372036854775808}})").faults.size(),
      1U);
}

TEST(ReadState, RefusesAPageOfAList) {
  const Result result = read_text(
      R"({"models": {"items": [{"name": "M"}], "position": "abc"},
          "authorizers": {"items": [], "NextToken": null, "ResponseMetadata": {}}})");
  EXPECT_EQ(
      result.faults,
      Faults{"\"position\": state-cut-short: the list 'models' goes on: it was cut after a page"});
}

TEST(ReadState, RefusesEntriesThatCannotBeToldApart) {
  const Result result = read_text(R"({
    "resources": [{"path": "/a"}, {"path": "/a"}, {"pathPart": "x"}],
    "authorizers": [{"name": "A", "id": "1"}, {"name": "B", "id": "1"}],
    "documentationParts": [{"location": {"type": "METHOD", "path": "/"}}, {"location": {"type": "METHOD"}}, {"id": "x"}]})");
  EXPECT_EQ(
      result.faults,
      (Faults{"{\"path\": \"/a\"}: state-repeated-entry: 'resources' has two entries with the path "
              "'/a'",
              "{\"pathPart\": \"x\"}: state-missing-member: an entry of 'resources' needs 'path'",
              "{\"name\": \"B\", \"id\": \"1\"}: state-repeated-entry: "
              "'authorizers' has two entries with the id '1'",
              "{\"location\": {\"type\": \"M: state-repeated-entry: "
              "'documentationParts' has two entries with the location 'METHOD * /'",
              "{\"id\": \"x\"}: state-missing-member: an entry of 'documentationParts' needs "
              "'location'"}));
}

TEST(ReadState, RefusesContradictions) {
  const Result result = read_text(R"({"restApi": {"rootResourceId": "r1"},
    "resources": [{"id": "r2", "path": "/"}, {"path": "/a", "pathPart": "b", "parentId": "r3"}]})");
  EXPECT_EQ(result.faults,
            (Faults{"{\"path\": \"/a\", \"pathPart: state-contradiction: "
                    "'parentId' is 'r3', but 'r2' follows from the path",
                    "{\"path\": \"/a\", \"pathPart: state-contradiction: "
                    "'pathPart' is 'b', but 'a' follows from the path",
                    "[{\"id\": \"r2\", \"path\": \"/: state-contradiction: "
                    "'rootResourceId' is 'r1', but 'r2' follows from the resource '/'"}));
  EXPECT_EQ(
      read_text(R"({"resources": [{"path": "/", "resourceMethods":
                       {"GET": {"httpMethod": "PUT"}}}]})")
          .faults,
      Faults{
          "\"GET\": state-contradiction: 'httpMethod' is 'PUT', but 'GET' follows from the key"});
}

TEST(ReadState, RefusesWhatIsNoPath) {
  for (const char* path : {"a", "/a/", "//", "/a//b"}) {
    const std::string text = R"({"resources": [{"path": ")" + std::string(path) + "\"}]}";
    ASSERT_EQ(read_text(text).faults.size(), 1U) << path;
    EXPECT_NE(read_text(text).faults[0].find("state-path"), std::string::npos);
  }
}

// A path of n segments could otherwise ask for n paths of that length.
TEST(ReadState, MakesUpAFewParentsOnly) {
  const auto state_of = [](int segments) {
    std::string path;
    for (int i = 0; i < segments; ++i) path += "/a";
    return read_text(R"({"resources": [{"path": ")" + path + "\"}]}");
  };
  EXPECT_EQ(state_of(65).faults, Faults());
  EXPECT_EQ(state_of(65).state.resources.size(), 66U);
  EXPECT_EQ(state_of(66).faults.size(), 1U);
}

TEST(ReadState, PutsParentsBeforeChildrenHoweverDeep) {
  std::string list;
  std::string path;
  for (int i = 0; i < 500; ++i) {
    path += "/a";
    list = R"({"path": ")" + path + "\"}" + (i == 0 ? "" : ",") + list;
  }
  const Result result = read_text(R"({"resources": [)" + list + "]}");
  EXPECT_EQ(result.faults, Faults());
  ASSERT_EQ(result.state.resources.size(), 501U);
  EXPECT_EQ(result.state.resources[500].path, path);
}

TEST(ReadState, ReadsOwnFacts) {
  const Result result = read_text(R"({
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

TEST(ReadState, RefusesOwnFactsAboutNothing) {
  const Result result = read_text(R"({
    "resources": [{"path": "/", "resourceMethods": {"GET": {"httpMethod": "GET"}}}],
    "gwport": {"produces": {"PUT /": []}, "explicit": ["GET / timeoutInMillis", "x", "GET / foo"],
               "documentationSnapshots": {"1": []}, "source": ""}})");
  EXPECT_EQ(
      result.faults,
      (Faults{
          "\"PUT /\": state-dangling-name: 'PUT /' in 'gwport' names nothing in this state",
          "\"GET / timeoutInMillis\": state-dangling-name: "
          "'GET / timeoutInMillis' in 'gwport' names nothing in this state",
          "\"x\": state-dangling-name: 'x' in 'gwport' names nothing in this state",
          "\"GET / foo\": state-dangling-name: 'GET / foo' in 'gwport' names nothing in this state",
          "\"1\": state-dangling-name: '1' in 'gwport' names nothing in this state",
          "\"source\": state-unknown-member: 'gwport' has no member 'source'"}));
}

// Recorded: GetResources without embed=methods gives {} for every method.
TEST(ReadState, WarnsWhenNoMethodHasSettings) {
  const Result bare = read_text(
      R"({"resources": [{"path": "/", "resourceMethods": {"GET": {}}}, {"path": "/a", "resourceMethods": {"PUT": {}}}]})");
  EXPECT_EQ(bare.faults,
            Faults{"\"resources\": state-bare-methods: none of the methods has any settings"});
  EXPECT_EQ(bare.state.resources[1].methods[0].http_method, "PUT");
  const Result some = read_text(
      R"({"resources": [{"path": "/", "resourceMethods": {"GET": {}, "PUT": {"httpMethod": "PUT"}}}]})");
  EXPECT_EQ(some.faults, Faults());
}

}  // namespace
}  // namespace gwport::read

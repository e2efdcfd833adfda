#include "pipeline/differences.h"

#include <gtest/gtest.h>

#include "pipeline/json_differences.h"

namespace gwport::pipeline {
namespace {

model::Method method(std::string name) {
  model::Method made;
  made.http_method = std::move(name);
  return made;
}

model::Model pet(std::string schema) {
  model::Model made;
  made.id = "model1";
  made.name = "Pet";
  made.schema = std::move(schema);
  return made;
}

model::State state() {
  model::State made;
  made.rest_api.id = "abcdefghij";
  made.rest_api.name = "pets";
  model::Resource pets;
  pets.id = "pets01";
  pets.path = "/pets";
  pets.methods.push_back(method("GET"));
  pets.methods.front().request_parameters.set("method.request.header.a", true);
  pets.methods.front().request_parameters.set("method.request.header.b", false);
  made.resources.push_back(std::move(pets));
  made.models.push_back(pet(R"({"type": "object", "title": "Pet"})"));
  return made;
}

/// One line per difference: change, entity, member, values.
std::vector<std::string> lines(const model::State& before, const model::State& after) {
  std::vector<std::string> all;
  for (const Difference& each : differences(before, after)) {
    all.push_back(std::string(name_of(each.change)) + "|" + entity_name(each) + "|" + each.member +
                  "|" + each.before + "|" + each.after);
  }
  return all;
}

using Lines = std::vector<std::string>;

TEST(Differences, EqualStatesHaveNone) { EXPECT_EQ(lines(state(), state()), Lines{}); }

TEST(Differences, IdsDatesWarningsAndOrderDoNotCount) {
  model::State other = state();
  other.rest_api.id = "klmnopqrst";
  other.rest_api.created_date = "2024-01-01T00:00:00Z";
  other.rest_api.warnings = {"w"};
  other.resources[0].id = "other1";
  other.models[0].id = "other2";
  auto& parameters = other.resources[0].methods[0].request_parameters;
  parameters.erase("method.request.header.a");
  parameters.set("method.request.header.a", true);
  EXPECT_EQ(lines(state(), other), Lines{});
}

TEST(Differences, NameEveryMember) {
  model::State other = state();
  other.rest_api.name = "cats";
  other.rest_api.minimum_compression_size = 0;
  other.rest_api.endpoint_configuration.vpc_endpoint_ids = {"a", "b"};
  model::Method& get = other.resources[0].methods[0];
  get.api_key_required = true;
  get.request_parameters.set("method.request.header.a", false);
  get.request_parameters.erase("method.request.header.b");
  get.method_responses.set("200", {.status_code = "200"});
  get.method_integration.emplace();
  EXPECT_EQ(
      lines(state(), other),
      (Lines{"changed|API|name|pets|cats", "changed|API|endpointConfiguration.vpcEndpointIds||a, b",
             "added|API|minimumCompressionSize||0",
             "changed|method GET /pets|apiKeyRequired|false|true",
             "added|method GET /pets|methodIntegration||",
             "added|method GET /pets|methodResponses[200]||",
             "changed|method GET /pets|requestParameters[method.request.header.a]|true|false",
             "lost|method GET /pets|requestParameters[method.request.header.b]|false|"}));
}

TEST(Differences, GoIntoIntegrations) {
  model::State one = state();
  model::Integration& integration = one.resources[0].methods[0].method_integration.emplace();
  integration.integration_responses.set("200", {.status_code = "200"});
  integration.tls_config.emplace();
  model::State other = one;
  model::Integration& changed = *other.resources[0].methods[0].method_integration;
  changed.request_templates.set("application/json", "{}");
  changed.integration_responses.find("200")->selection_pattern = "2..";
  changed.tls_config->insecure_skip_verification = true;
  EXPECT_EQ(
      lines(one, other),
      (Lines{"added|method GET "
             "/pets|methodIntegration.integrationResponses[200].selectionPattern||2..",
             "added|method GET /pets|methodIntegration.requestTemplates[application/json]||{}",
             "added|method GET /pets|methodIntegration.tlsConfig.insecureSkipVerification||true"}));
}

TEST(Differences, WholeEntitiesAreLostAndAdded) {
  model::State other = state();
  other.resources[0].methods[0].http_method = "PUT";
  other.models[0].name = "Cat";
  model::Resource root;
  root.path = "/";
  other.resources.push_back(root);
  EXPECT_EQ(lines(state(), other),
            (Lines{"lost|method GET /pets|||", "added|method PUT /pets|||", "added|resource /|||",
                   "lost|model Pet|||", "added|model Cat|||"}));
}

TEST(Differences, AuthorizersAndValidatorsAreToldByName) {
  model::State one = state();
  one.authorizers.push_back({.id = "auth01", .name = "guard", .type = "TOKEN"});
  one.request_validators.push_back({.id = "valid1", .name = "all"});
  one.resources[0].methods[0].authorizer_id = "auth01";
  one.resources[0].methods[0].request_validator_id = "valid1";
  model::State other = one;
  other.authorizers[0].id = "auth02";
  other.request_validators[0].id = "valid2";
  other.resources[0].methods[0].authorizer_id = "auth02";
  other.resources[0].methods[0].request_validator_id = "valid2";
  EXPECT_EQ(lines(one, other), Lines{});
  other.authorizers[0].type = "REQUEST";
  other.resources[0].methods[0].request_validator_id = "gone";
  EXPECT_EQ(lines(one, other), (Lines{"changed|method GET /pets|requestValidatorId|all|gone",
                                      "changed|authorizer guard|type|TOKEN|REQUEST"}));
}

TEST(Differences, CacheNamespacesThatAreTheResourcesIdAreEqual) {
  model::State one = state();
  one.resources[0].methods[0].method_integration.emplace().cache_namespace = "pets01";
  model::State other = one;
  other.resources[0].id = "pets02";
  other.resources[0].methods[0].method_integration->cache_namespace = "pets02";
  EXPECT_EQ(lines(one, other), Lines{});
}

TEST(Differences, DocumentationPartsAreToldByLocation) {
  model::State one = state();
  model::DocumentationPart part;
  part.location = {.type = "RESPONSE", .path = "/pets", .method = "GET", .status_code = "200"};
  part.properties = R"({"description":"a"})";
  one.documentation_parts = {part};
  model::State other = one;
  other.documentation_parts[0].properties = R"({"description":"b"})";
  EXPECT_EQ(
      lines(one, other),
      (Lines{
          R"(changed|documentation part RESPONSE /pets GET 200|properties/description|"a"|"b")"}));
}

TEST(Differences, SchemasAreComparedAsValues) {
  const auto schemas = [](std::string one, std::string other) {
    model::State before = state();
    model::State after = state();
    before.models[0].schema = std::move(one);
    after.models[0].schema = std::move(other);
    return lines(before, after);
  };
  EXPECT_EQ(schemas(R"({"a":1,"b":[1.0,2]})", R"({ "b": [1, 2.00], "a": 1e0 })"), Lines{});
  EXPECT_EQ(schemas(R"({"$ref":"https://apigateway.amazonaws.com/restapis/a/models/Pet"})",
                    R"({"$ref":"https://apigateway.amazonaws.com/restapis/b/models/Pet"})"),
            Lines{});
  EXPECT_EQ(schemas(R"({"$ref":"https://apigateway.amazonaws.com/restapis/a/models/Pet"})",
                    R"({"$ref":"https://apigateway.amazonaws.com/restapis/a/models/Cat"})")
                .size(),
            1U);
  EXPECT_EQ(
      schemas(R"({"p":{"a/b":1,"c":[1,{"d":true}]}})", R"({"p":{"c":[1,{"d":"true"}],"e":2}})"),
      (Lines{"lost|model Pet|schema/p/a~1b|1|", "changed|model Pet|schema/p/c/1/d|true|\"true\"",
             "added|model Pet|schema/p/e||2"}));
  EXPECT_EQ(schemas(R"([1])", R"([1,2])"), (Lines{"changed|model Pet|schema|[1]|[1,2]"}));
  EXPECT_EQ(schemas("{", "{}"), (Lines{"changed|model Pet|schema|{|{}"}));
}

TEST(Differences, PoliciesAreComparedAsValuesEscapedOrNot) {
  model::State one = state();
  model::State other = state();
  one.rest_api.policy = R"({"Version": "2012-10-17", "Statement": []})";
  other.rest_api.policy = R"({\"Statement\":[],\"Version\":\"2012-10-17\"})";
  EXPECT_EQ(lines(one, other), Lines{});
  other.rest_api.policy = R"({\"Statement\":[{}],\"Version\":\"2012-10-17\"})";
  EXPECT_EQ(lines(one, other), (Lines{"changed|API|policy/Statement|[]|[{}]"}));
  other.rest_api.policy.reset();
  EXPECT_EQ(lines(one, other).size(), 1U);
}

}  // namespace
}  // namespace gwport::pipeline

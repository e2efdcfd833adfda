#include "unit/pipeline/diff/told.h"

namespace gwport::pipeline {
namespace {

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

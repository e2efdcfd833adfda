#include "pipeline/put.h"

#include <gtest/gtest.h>

#include "pipeline/put_documentation.h"

namespace gwport::pipeline {
namespace {

using model::Method;
using model::Resource;
using model::State;

constexpr PutMode kBoth[] = {PutMode::kMerge, PutMode::kOverwrite};

/// An API with every setting away from its default.
model::RestApi old_api() {
  model::RestApi api;
  api.id = "apiapiapia";
  api.name = "old";
  api.description = "old description";
  api.version = "0.1";
  api.created_date = "2020-01-01T00:00:00Z";
  api.api_key_source = "AUTHORIZER";
  api.binary_media_types = {"image/heif"};
  api.minimum_compression_size = 10;
  api.policy = "{}";
  api.disable_execute_api_endpoint = true;
  api.endpoint_configuration = {{"PRIVATE"}, "dualstack", {"vpce-1"}};
  api.root_resource_id = "rootrootro";
  api.endpoint_access_mode = "STRICT";
  api.security_policy = "TLS_1_2";
  api.warnings = {"an old warning"};
  return api;
}

/// What a document with nothing but paths becomes.
model::RestApi bare_api() {
  model::RestApi api;
  api.id = "apiapiapia";
  api.name = "Imported on 1970-01-01T00:00:00Z";
  api.created_date = "1970-01-01T00:00:00Z";
  api.root_resource_id = "madeuproot";
  return api;
}

/// What a document becomes that gives every setting.
model::RestApi full_api() {
  model::RestApi api = bare_api();
  api.name = "new";
  api.description = "new description";
  api.version = "0.2";
  api.binary_media_types = {"image/png", "image/heif", "image/jpg"};
  api.minimum_compression_size = 0;
  api.policy = R"({"Version":"2012-10-17"})";
  api.endpoint_configuration.vpc_endpoint_ids = {"vpce-2"};
  api.endpoint_access_mode = "BASIC";
  api.security_policy = "TLS_1_0";
  api.warnings = {"a new warning"};
  api.given = {.name = true, .api_key_source = true, .disable_execute_api_endpoint = true};
  return api;
}

model::RestApi put_api(model::RestApi incoming, PutMode mode) {
  State old;
  old.rest_api = old_api();
  old.resources = {{.id = "rootrootro", .path = "/"}};
  State to;
  to.rest_api = std::move(incoming);
  to.resources = {{.id = "madeuproot", .path = "/"}};
  return put(old, std::move(to), mode).rest_api;
}

TEST(PutRestApi, MergeKeepsWhatTheDocumentDoesNotGive) {
  const model::RestApi api = put_api(bare_api(), PutMode::kMerge);
  EXPECT_EQ(api.name, "old");
  EXPECT_EQ(api.description, "old description");
  EXPECT_EQ(api.version, "0.1");
  EXPECT_EQ(api.api_key_source, "AUTHORIZER");
  EXPECT_EQ(api.binary_media_types, std::vector<std::string>{"image/heif"});
  EXPECT_EQ(api.minimum_compression_size, 10);
  EXPECT_EQ(api.policy, "{}");
  EXPECT_EQ(api.endpoint_configuration.vpc_endpoint_ids, std::vector<std::string>{"vpce-1"});
  EXPECT_TRUE(api.disable_execute_api_endpoint);
  EXPECT_EQ(api.endpoint_access_mode, "STRICT");
  EXPECT_EQ(api.security_policy, "TLS_1_2");
}

TEST(PutRestApi, OverwriteResetsWhatTheDocumentDoesNotGive) {
  const model::RestApi api = put_api(bare_api(), PutMode::kOverwrite);
  EXPECT_EQ(api.name, "Imported on 1970-01-01T00:00:00Z");
  EXPECT_EQ(api.description, std::nullopt);
  EXPECT_EQ(api.version, std::nullopt);
  EXPECT_EQ(api.api_key_source, "HEADER");
  EXPECT_EQ(api.binary_media_types, std::vector<std::string>());
  EXPECT_EQ(api.minimum_compression_size, std::nullopt);
  EXPECT_EQ(api.policy, std::nullopt);
  EXPECT_EQ(api.endpoint_configuration.vpc_endpoint_ids, std::vector<std::string>());
  EXPECT_FALSE(api.disable_execute_api_endpoint);
  EXPECT_EQ(api.endpoint_access_mode, std::nullopt);
  EXPECT_EQ(api.security_policy, std::nullopt);
}

TEST(PutRestApi, BothModesTakeWhatTheDocumentGives) {
  for (const PutMode mode : kBoth) {
    const model::RestApi api = put_api(full_api(), mode);
    EXPECT_EQ(api.name, "new");
    EXPECT_EQ(api.description, "new description");
    EXPECT_EQ(api.version, "0.2");
    EXPECT_EQ(api.api_key_source, "HEADER");
    EXPECT_EQ(api.minimum_compression_size, 0);
    EXPECT_EQ(api.policy, R"({"Version":"2012-10-17"})");
    EXPECT_EQ(api.endpoint_configuration.vpc_endpoint_ids, std::vector<std::string>{"vpce-2"});
    EXPECT_FALSE(api.disable_execute_api_endpoint);
    EXPECT_EQ(api.endpoint_access_mode, "BASIC");
    EXPECT_EQ(api.security_policy, "TLS_1_0");
    EXPECT_EQ(api.warnings, std::vector<std::string>{"a new warning"});
  }
}

// Recorded: the list is appended to by merge and replaced by overwrite.
TEST(PutRestApi, JoinsBinaryMediaTypesOnMergeOnly) {
  EXPECT_EQ(put_api(full_api(), PutMode::kMerge).binary_media_types,
            (std::vector<std::string>{"image/heif", "image/png", "image/jpg"}));
  EXPECT_EQ(put_api(full_api(), PutMode::kOverwrite).binary_media_types,
            (std::vector<std::string>{"image/png", "image/heif", "image/jpg"}));
}

TEST(PutRestApi, NeverChangesTheRest) {
  for (const PutMode mode : kBoth) {
    const model::RestApi api = put_api(full_api(), mode);
    EXPECT_EQ(api.id, "apiapiapia");
    EXPECT_EQ(api.created_date, "2020-01-01T00:00:00Z");
    EXPECT_EQ(api.root_resource_id, "rootrootro");
    EXPECT_EQ(api.endpoint_configuration.types, std::vector<std::string>{"PRIVATE"});
    EXPECT_EQ(api.endpoint_configuration.ip_address_type, "dualstack");
    EXPECT_EQ(api.tags, model::StringMap());  // recorded: there even when empty
  }
}

TEST(PutRestApi, NeverChangesTagsStagesAndVersions) {
  State old;
  old.rest_api.tags.emplace().set("team", "a");
  old.stages = {{.stage_name = "prod"}};
  old.documentation_versions = {{.version = "1"}};
  for (const PutMode mode : kBoth) {
    const State after = put(old, State(), mode);
    EXPECT_EQ(after.rest_api.tags, old.rest_api.tags);
    EXPECT_EQ(after.stages, old.stages);
    EXPECT_EQ(after.documentation_versions, old.documentation_versions);
  }
}

Method method(std::string verb, std::string operation) {
  return {.http_method = std::move(verb), .operation_name = std::move(operation)};
}

/// "/a GET:new POST:old" for each resource.
std::vector<std::string> outline(const State& state) {
  std::vector<std::string> all;
  for (const Resource& resource : state.resources) {
    std::string line = resource.path;
    for (const Method& each : resource.methods) {
      line += " " + each.http_method + ":" + each.operation_name.value_or("");
    }
    all.push_back(line);
  }
  return all;
}

State old_tree() {
  State state;
  state.rest_api.root_resource_id = "old/";
  state.resources = {
      {.id = "old/", .path = "/"},
      {.id = "olda", .parent_id = "old/", .path_part = "a", .path = "/a"},
      {.id = "oldab", .parent_id = "olda", .path_part = "b", .path = "/a/b"},
      {.id = "oldx", .parent_id = "old/", .path_part = "x", .path = "/x"},
  };
  state.resources[1].methods = {method("GET", "old"), method("POST", "old")};
  state.resources[3].methods = {method("GET", "old")};
  return state;
}

State new_tree() {
  State state;
  state.rest_api.root_resource_id = "new/";
  state.resources = {
      {.id = "new/", .path = "/"},
      {.id = "newa", .parent_id = "new/", .path_part = "a", .path = "/a"},
      {.id = "newac", .parent_id = "newa", .path_part = "c", .path = "/a/c"},
  };
  state.resources[1].methods = {method("DELETE", "new"), method("GET", "new")};
  state.resources[2].methods = {method("GET", "new")};
  return state;
}

TEST(PutResources, MergeReplacesMethodsAsAWhole) {
  State old = old_tree();
  old.resources[1].methods[0].method_responses.set("206", {.status_code = "206"});
  const State after = put(old, new_tree(), PutMode::kMerge);
  EXPECT_EQ(outline(after), (std::vector<std::string>{"/", "/a GET:new POST:old DELETE:new", "/a/b",
                                                      "/x GET:old", "/a/c GET:new"}));
  EXPECT_TRUE(after.resources[1].methods[0].method_responses.empty());
}

TEST(PutResources, OverwriteDropsWhatIsNotInTheDocument) {
  const State after = put(old_tree(), new_tree(), PutMode::kOverwrite);
  EXPECT_EQ(outline(after),
            (std::vector<std::string>{"/", "/a DELETE:new GET:new", "/a/c GET:new"}));
}

TEST(PutResources, EqualPathsKeepTheirIds) {
  for (const PutMode mode : kBoth) {
    const State after = put(old_tree(), new_tree(), mode);
    EXPECT_EQ(after.rest_api.root_resource_id, "old/");
    EXPECT_EQ(after.resources[0].id, "old/");
    EXPECT_EQ(after.resources[1].id, "olda");
    EXPECT_EQ(after.resources[1].parent_id, "old/");
    EXPECT_EQ(after.resources.back().id, "newac");
    EXPECT_EQ(after.resources.back().parent_id, "olda");
  }
}

TEST(PutResources, CacheNamespacesFollowTheirResource) {
  State incoming = new_tree();
  const auto set = [](Resource& resource, std::string cache_namespace, bool given) {
    model::Integration integration;
    integration.cache_namespace = std::move(cache_namespace);
    integration.cache_namespace_given = given;
    resource.methods.back().method_integration = integration;
  };
  incoming.resources.push_back({.id = "newx", .parent_id = "new/", .path_part = "x", .path = "/x"});
  incoming.resources.back().methods = {method("GET", "new")};
  set(incoming.resources[1], "newa", false);
  set(incoming.resources[2], "newac", false);
  set(incoming.resources[3], "newx", true);  // a text of the document that looks like an id
  for (const PutMode mode : kBoth) {
    const State after = put(old_tree(), incoming, mode);
    const auto cache_namespace = [&after](std::string_view path, std::string_view verb) {
      for (const Resource& resource : after.resources) {
        if (resource.path != path) continue;
        return resource.find(verb)->method_integration->cache_namespace;
      }
      return std::string();
    };
    EXPECT_EQ(cache_namespace("/a", "GET"), "olda");
    EXPECT_EQ(cache_namespace("/a/c", "GET"), "newac");
    EXPECT_EQ(cache_namespace("/x", "GET"), "newx");
  }
}

/// Names of a list with the ids, and the type to tell old from new.
std::vector<std::string> listed(const std::vector<model::Authorizer>& list) {
  std::vector<std::string> all;
  for (const auto& each : list) all.push_back(each.name + " " + each.id + " " + each.type);
  return all;
}

TEST(PutEntities, AuthorizersAreMergedByNameAndReferencesFollow) {
  State old;
  old.authorizers = {{.id = "o1", .name = "kept", .type = "TOKEN"},
                     {.id = "o2", .name = "both", .type = "TOKEN"}};
  State incoming = new_tree();
  incoming.authorizers = {{.id = "n1", .name = "added", .type = "REQUEST"},
                          {.id = "n2", .name = "both", .type = "REQUEST"}};
  incoming.resources[1].methods[0].authorizer_id = "n1";
  incoming.resources[1].methods[1].authorizer_id = "n2";
  const State merged = put(old, incoming, PutMode::kMerge);
  EXPECT_EQ(listed(merged.authorizers),
            (std::vector<std::string>{"kept o1 TOKEN", "both o2 REQUEST", "added n1 REQUEST"}));
  const State over = put(old, incoming, PutMode::kOverwrite);
  EXPECT_EQ(listed(over.authorizers),
            (std::vector<std::string>{"added n1 REQUEST", "both o2 REQUEST"}));
  for (const State& after : {merged, over}) {
    EXPECT_EQ(after.resources[1].methods[0].authorizer_id, "n1");
    EXPECT_EQ(after.resources[1].methods[1].authorizer_id, "o2");
  }
}

TEST(PutEntities, ValidatorsAreMergedByNameAndReferencesFollow) {
  State old;
  old.request_validators = {{.id = "o1", .name = "kept"}, {.id = "o2", .name = "both"}};
  State incoming = new_tree();
  incoming.request_validators = {{.id = "n2", .name = "both", .validate_request_body = true}};
  incoming.resources[2].methods[0].request_validator_id = "n2";
  const State merged = put(old, incoming, PutMode::kMerge);
  ASSERT_EQ(merged.request_validators.size(), 2U);
  EXPECT_TRUE(merged.request_validators[1].validate_request_body);
  EXPECT_EQ(merged.resources[2].methods[0].request_validator_id, "o2");
  const State over = put(old, incoming, PutMode::kOverwrite);
  ASSERT_EQ(over.request_validators.size(), 1U);
  EXPECT_EQ(over.request_validators[0].id, "o2");
}

TEST(PutEntities, ModelsAndGatewayResponsesAreMergedByName) {
  State old;
  old.models = {{.id = "o1", .name = "Both", .schema = "old"}, {.id = "o2", .name = "Kept"}};
  old.gateway_responses = {{.response_type = "THROTTLED", .status_code = "429"},
                           {.response_type = "DEFAULT_5XX"}};
  State incoming;
  incoming.models = {{.id = "n1", .name = "Both", .schema = "new"}};
  incoming.gateway_responses = {{.response_type = "THROTTLED"}};
  const State merged = put(old, incoming, PutMode::kMerge);
  ASSERT_EQ(merged.models.size(), 2U);
  EXPECT_EQ(merged.models[0].schema, "new");
  EXPECT_EQ(merged.models[0].id, "o1");
  ASSERT_EQ(merged.gateway_responses.size(), 2U);
  EXPECT_EQ(merged.gateway_responses[0].status_code, std::nullopt);
  const State over = put(old, incoming, PutMode::kOverwrite);
  ASSERT_EQ(over.models.size(), 1U);
  EXPECT_EQ(over.models[0].id, "o1");
  ASSERT_EQ(over.gateway_responses.size(), 1U);
}

std::vector<model::DocumentationPart> parts_of(
    std::initializer_list<std::pair<std::string, std::string>> list) {
  std::vector<model::DocumentationPart> parts;
  for (const auto& [path, properties] : list) {
    parts.push_back({"id" + path, {.type = "RESOURCE", .path = path}, properties, {}});
  }
  return parts;
}

// Documented: imported attributes replace those of the same name; others stay.
TEST(PutDocumentation, MergesAttributesAtTheTopLevel) {
  const auto old = parts_of(
      {{"/a", R"({"description":"old","x":{"k":1,"l":2}})"}, {"/c", R"({"description":"kept"})"}});
  auto incoming = parts_of({{"/a", R"({"summary":"s/t","x":{"k":9}})"}, {"/b", "{}"}});
  incoming[0].id = "another";
  const auto after = put_documentation(old, incoming, PutMode::kMerge);
  ASSERT_EQ(after.size(), 3U);
  EXPECT_EQ(after[0].id, "id/a");
  EXPECT_EQ(after[0].properties, R"({"description":"old","x":{"k":9},"summary":"s/t"})");
  EXPECT_EQ(after[1].location.path, "/b");  // in the order of the listing
  EXPECT_EQ(after[2], old[1]);
}

TEST(PutDocumentation, ATextThatIsNoObjectIsReplaced) {
  for (const char* text : {"", "[]", "{"}) {
    const auto after = put_documentation(parts_of({{"/a", text}}), parts_of({{"/a", "{\"x\":1}"}}),
                                         PutMode::kMerge);
    EXPECT_EQ(after[0].properties, "{\"x\":1}");
  }
}

// Recorded: after an overwrite every part has another id.
TEST(PutDocumentation, OverwriteGivesNewIds) {
  const auto old = parts_of({{"/a", "{}"}, {"/b", "{}"}});
  const auto after = put_documentation(old, parts_of({{"/a", R"({"x":1})"}}), PutMode::kOverwrite);
  ASSERT_EQ(after.size(), 1U);
  EXPECT_EQ(after[0].properties, R"({"x":1})");
  EXPECT_NE(after[0].id, "id/a");
  EXPECT_EQ(after[0].id.size(), 6U);
  const auto again = put_documentation(after, after, PutMode::kOverwrite);
  EXPECT_NE(again[0].id, after[0].id);
}

TEST(PutDocumentation, IsLeftAloneWhenIgnored) {
  State old;
  old.documentation_parts = parts_of({{"/a", "{}"}});
  for (const PutMode mode : kBoth) {
    EXPECT_EQ(put(old, State(), mode, true).documentation_parts, old.documentation_parts);
  }
  EXPECT_TRUE(put(old, State(), PutMode::kOverwrite).documentation_parts.empty());
}

TEST(Put, DoesNotChangeTheOldState) {
  State old = old_tree();
  old.rest_api = old_api();
  const State before = old;
  for (const PutMode mode : kBoth) EXPECT_NE(put(old, new_tree(), mode), before);
  EXPECT_EQ(old, before);
}

}  // namespace
}  // namespace gwport::pipeline

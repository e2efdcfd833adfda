#include "pipeline/put.h"

#include <gtest/gtest.h>

#include "unit/pipeline/trees.h"

namespace gwport::pipeline {
namespace {

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

TEST(Put, DoesNotChangeTheOldState) {
  State old = old_tree();
  old.rest_api = old_api();
  const State before = old;
  for (const PutMode mode : kBoth) EXPECT_NE(put(old, new_tree(), mode), before);
  EXPECT_EQ(old, before);
}

}  // namespace
}  // namespace gwport::pipeline

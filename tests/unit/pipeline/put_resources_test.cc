#include <gtest/gtest.h>

#include "pipeline/put.h"
#include "unit/pipeline/trees.h"

namespace gwport::pipeline {
namespace {

using model::Resource;
using model::State;

constexpr PutMode kBoth[] = {PutMode::kMerge, PutMode::kOverwrite};

/// "/a GET:new POST:old" for each resource.
std::vector<std::string> outline(const State& state) {
  std::vector<std::string> all;
  for (const Resource& resource : state.resources) {
    std::string line = resource.path;
    for (const model::Method& each : resource.methods) {
      line += " " + each.http_method + ":" + each.operation_name.value_or("");
    }
    all.push_back(line);
  }
  return all;
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

// A resource that was moved keeps its id, which is the one that its old path would give.
TEST(PutResources, NewOnesNeverGetAnIdThatIsTaken) {
  State old = old_tree();
  old.resources[2].id = "newac";  // of "/a/b"
  for (const PutMode mode : kBoth) {
    const State after = put(old, new_tree(), mode);
    const Resource& added = after.resources.back();
    EXPECT_EQ(added.path, "/a/c");
    EXPECT_NE(added.id, "newac");
    EXPECT_EQ(added.id.size(), 5U);
    EXPECT_EQ(added.parent_id, "olda");
  }
}

}  // namespace
}  // namespace gwport::pipeline

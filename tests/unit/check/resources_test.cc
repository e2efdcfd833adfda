#include "check/resources.h"

#include <gtest/gtest.h>

#include "unit/check/states.h"

namespace gwport::check {
namespace {

constexpr const char* kPart =
    "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly "
    "braces at the beginning and the end.";

model::State paths(std::initializer_list<std::string_view> list) {
  model::State state;
  std::uint32_t place = 0;
  for (const std::string_view path : list) {
    add_path(state, path, {place, place + 1});
    place += 10;
  }
  return state;
}

TEST(Resources, PathPartsAreTextOrOneVariable) {
  for (const std::string_view good : {"a", "a.json", "a_b-c", "{id}", "{proxy+}", "{a.b}"}) {
    EXPECT_NE(read_path_part(good), PathPart::kInvalid) << good;
  }
  for (const std::string_view bad : {"a b", "a!", "\\leads", "id{x}", "{id}.html", "{a}{b}", "{}",
                                     "{+}", "a+", "{a+}b", "{a", "a}", "%20", "(x)", ""}) {
    EXPECT_EQ(read_path_part(bad), PathPart::kInvalid) << bad;
  }
  EXPECT_EQ(read_path_part("{proxy+}"), PathPart::kGreedy);
  EXPECT_EQ(read_path_part("{proxy}"), PathPart::kVariable);
}

TEST(Resources, BadSegmentIsRefusedWithTheWholePath) {
  EXPECT_EQ(messages(paths({"/a/{id}.html"})),
            Texts{std::string("Unable to create resource at path '/a/{id}.html': ") + kPart});
  EXPECT_TRUE(messages(paths({"/a/{id}/html"})).empty());
}

TEST(Resources, MessageNamesThePathOfTheDocumentNotTheSegment) {
  const model::State state = paths({"/user/{bizId}/complaint", "/user/{userId}/fans"});
  EXPECT_EQ(messages(state), Texts{"Unable to create resource at path '/user/{userId}/fans': A "
                                   "sibling ({bizId}) of this resource already has a variable "
                                   "path part -- only one is allowed"});
}

// Inferred: the message names the whole path (reported), so every path is tried on its own.
TEST(Resources, EveryPathThroughABadSegmentFails) {
  const auto sibling = [](std::string path) {
    return "Unable to create resource at path '" + path +
           "': A sibling ({biz}) of this resource already has a variable path part -- only one is "
           "allowed";
  };
  EXPECT_EQ(messages(paths({"/user/{biz}", "/user/{id}/fans", "/user/{id}/friends",
                            "/user/{id}/fans/new/x", "/user/ok"})),
            (Texts{sibling("/user/{id}/fans"), sibling("/user/{id}/friends"),
                   sibling("/user/{id}/fans/new/x")}));
  EXPECT_EQ(messages(paths({"/a!/b/c", "/a!/d"})),
            (Texts{std::string("Unable to create resource at path '/a!/b/c': ") + kPart,
                   std::string("Unable to create resource at path '/a!/d': ") + kPart}));
}

TEST(Resources, SiblingsMayShareTheirVariable) {
  EXPECT_TRUE(messages(paths({"/u/{id}/a", "/u/{id}/b", "/u/x", "/v/{name}"})).empty());
}

TEST(Resources, GreedyAndPlainVariablesAreSiblingsToo) {
  EXPECT_EQ(
      messages(paths({"/{proxy+}", "/{id}"})),
      Texts{"Unable to create resource at path '/{id}': A sibling ({proxy+}) of this resource "
            "already has a variable path part -- only one is allowed"});
  EXPECT_TRUE(messages(paths({"/{proxy+}", "/id"})).empty());
}

TEST(Resources, NothingStandsBelowAGreedyVariable) {
  EXPECT_EQ(messages(paths({"/{proxy+}/x"})),
            Texts{"Unable to create resource at path '/{proxy+}/x': Cannot create a child of a "
                  "resource with a greedy path variable: {proxy+}"});
}

// The service does not come to the methods of such a resource; their faults are there all the same.
TEST(Resources, WhatIsWrongBelowAFailedResourceIsFoundAndUnsaid) {
  model::State state = paths({"/{a}", "/{b}/c!"});
  model::Method method;
  method.http_method = "GET";
  method.method_integration = integration("HTTP", "no url");
  state.resources.back().methods.push_back(method);
  diag::Diagnostics found;
  check_state(state, {}, found);
  ASSERT_EQ(found.list().size(), 2U);
  EXPECT_FALSE(found.list()[0].unsaid);
  EXPECT_EQ(found.list()[1].message,
            "Unable to put integration on 'GET' for resource at path '/{b}/c!': Invalid HTTP "
            "endpoint specified for URI");
  EXPECT_TRUE(found.list()[1].unsaid);
}

TEST(Resources, DisputedCharactersAreAccepted) {
  const model::State state = paths({"/events:batch", "/a,b", "/$x"});
  EXPECT_EQ(messages(state).size(), 3U);
  EXPECT_FALSE(refused(state));
  EXPECT_EQ(messages(state)[0],
            "the path part 'events:batch' holds ':', which older releases of the service refused");
}

TEST(Resources, VariablesOfTemplatesAreNotJudged) {
  const model::State state = paths({"/${Base}", "/{{base}}"});
  EXPECT_FALSE(refused(state));
  EXPECT_EQ(messages(state)[0],
            "'${Base}' is a variable that nobody resolved, so the path part is not checked");
  EXPECT_TRUE(refused(paths({"/{{base}"})));
}

TEST(Resources, TenThousandSiblingsTakeNoTime) {
  model::State state;
  add_path(state, "/x");
  for (int i = 0; i < 10000; ++i) {
    model::Resource resource;
    resource.id = std::to_string(i);
    resource.parent_id = "root";
    resource.path_part = i % 2 == 0 ? "p" + resource.id : "{v" + resource.id + "}";
    resource.path = "/" + *resource.path_part;
    state.resources.push_back(resource);
  }
  // All variables but the first, and one finding about the number of resources.
  EXPECT_EQ(messages(state).size(), 4999U + 1U);
}

}  // namespace
}  // namespace gwport::check

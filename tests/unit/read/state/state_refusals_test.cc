// States that are refused, with the places of their faults.
#include <gtest/gtest.h>

#include "unit/read/state/reading_state.h"

namespace gwport::read {
namespace {

TEST(ReadState, RefusesUnknownMembersWithTheirPlace) {
  const ReadText result = read_text(R"({"restApi": {"nmae": "x"}, "swagger": "2.0",
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
  const ReadText result = read_text(R"({"restApi": {"name": 5, "binaryMediaTypes": ["a", {}],
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
  const ReadText result = read_text(
      R"({"models": {"items": [{"name": "M"}], "position": "abc"},
          "authorizers": {"items": [], "NextToken": null, "ResponseMetadata": {}}})");
  EXPECT_EQ(
      result.faults,
      Faults{"\"position\": state-cut-short: the list 'models' goes on: it was cut after a page"});
}

TEST(ReadState, RefusesEntriesThatCannotBeToldApart) {
  const ReadText result = read_text(R"({
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
  const ReadText result = read_text(R"({"restApi": {"rootResourceId": "r1"},
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

TEST(ReadState, RefusesOwnFactsAboutNothing) {
  const ReadText result = read_text(R"({
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
  const ReadText bare = read_text(
      R"({"resources": [{"path": "/", "resourceMethods": {"GET": {}}}, {"path": "/a", "resourceMethods": {"PUT": {}}}]})");
  EXPECT_EQ(bare.faults,
            Faults{"\"resources\": state-bare-methods: none of the methods has any settings"});
  EXPECT_EQ(bare.state.resources[1].methods[0].http_method, "PUT");
  const ReadText some = read_text(
      R"({"resources": [{"path": "/", "resourceMethods": {"GET": {}, "PUT": {"httpMethod": "PUT"}}}]})");
  EXPECT_EQ(some.faults, Faults());
}

}  // namespace
}  // namespace gwport::read

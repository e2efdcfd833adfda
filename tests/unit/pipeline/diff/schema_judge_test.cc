#include "pipeline/diff/schema_judge.h"

#include <gtest/gtest.h>

namespace gwport::pipeline {
namespace {

constexpr ModelUse kRequest{.request = true, .response = false};
constexpr ModelUse kResponse{.request = false, .response = true};
constexpr ModelUse kNone{};

/// "place breaking|other note" per difference.
std::string judged(const std::string& before, const std::string& after, ModelUse use) {
  std::string text;
  for (const SchemaDifference& each : schema_differences(before, after, use)) {
    if (!text.empty()) text += "; ";
    text += each.place + (each.judgement.breaking ? " breaking " : " other ") + each.judgement.note;
  }
  return text;
}

struct Case {
  std::string before;
  std::string after;
  std::string in_requests;
  std::string in_responses;
};

TEST(SchemaJudge, NarrowerBreaksRequestsMissingBreaksResponses) {
  const Case cases[] = {
      {R"({"type": "string"})", R"({"type": "integer"})", "/type breaking the type is another",
       "/type breaking the type is another"},
      {R"({"type": "integer"})", R"({"type": "number"})", "/type other more types are allowed",
       "/type breaking the type is another"},
      {R"({"type": "number"})", R"({"type": "integer"})", "/type breaking the type is another",
       "/type other "},
      {R"({"type": ["string", "null"]})", R"({"type": "string"})",
       "/type breaking the type is another", "/type other "},
      {R"({"required": ["a"]})", R"({"required": ["a", "b", "c"]})",
       "/required breaking requests must have b, c now", "/required other "},
      {R"({"required": ["a"]})", R"({})", "/required other ",
       "/required breaking responses may come without a"},
      {R"({"required": ["a", "b"]})", R"({"required": ["b", "a"]})",
       "/required other only the order", "/required other only the order"},
      {R"({"enum": ["a", "b", 1]})", R"({"enum": ["b"]})", "/enum breaking no longer allowed: a, 1",
       "/enum breaking no longer allowed: a, 1"},
      {R"({"enum": ["a"]})", R"({"enum": ["a", "b"]})", "/enum other ",
       "/enum other callers may get new values: b"},
      {R"({})", R"({"enum": ["a"]})", "/enum breaking other values are not allowed any more",
       "/enum other "},
      {R"({"enum": ["a"]})", R"({})", "/enum other ", "/enum other callers may get other values"},
      {R"({"properties": {"a": {}}})", R"({"properties": {}})", "/properties/a other ",
       "/properties/a breaking removed from responses"},
      {R"({"properties": {}})", R"({"properties": {"a": {}}})", "/properties/a other ",
       "/properties/a other "},
      {R"({"maxLength": 5})", R"({"maxLength": 4})",
       "/maxLength breaking requests are checked more strictly", "/maxLength other "},
      {R"({"maxLength": 5})", R"({"maxLength": 6})", "/maxLength other ", "/maxLength other "},
      {R"({"minimum": 5})", R"({"minimum": 6})",
       "/minimum breaking requests are checked more strictly", "/minimum other "},
      {R"({})", R"({"additionalProperties": false})",
       "/additionalProperties breaking requests are checked more strictly",
       "/additionalProperties other "},
      {R"({})", R"({"additionalProperties": true})", "/additionalProperties other ",
       "/additionalProperties other "},
      {R"({"items": {"type": "string"}})", R"({"items": {"type": "object"}})",
       "/items/type breaking the type is another", "/items/type breaking the type is another"},
      {R"({"description": "a"})", R"({"description": "b"})", "/description other ",
       "/description other "},
  };
  for (const Case& each : cases) {
    EXPECT_EQ(judged(each.before, each.after, kRequest), each.in_requests) << each.after;
    EXPECT_EQ(judged(each.before, each.after, kResponse), each.in_responses) << each.after;
  }
}

TEST(SchemaJudge, OfAModelThatNoMethodUsesNothingBreaks) {
  EXPECT_EQ(judged(R"({"type": "string"})", R"({"type": "integer"})", kNone),
            "/type other no method uses the model");
}

TEST(SchemaJudge, ListsOfOneLengthAreToldOnce) {
  const auto found =
      schema_differences(R"({"enum": ["a", "b"]})", R"({"enum": ["c", "d"]})", kRequest);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].before, R"(["a","b"])");
  EXPECT_EQ(found[0].after, R"(["c","d"])");
}

TEST(SchemaJudge, TextsThatAreNoJsonAreComparedAsTexts) {
  EXPECT_EQ(judged("{", "[", kRequest), " breaking the schema is another");
  EXPECT_EQ(judged("{", "{", kRequest), "");
}

}  // namespace
}  // namespace gwport::pipeline

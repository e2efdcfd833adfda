#include "pipeline/documentation.h"

#include <gtest/gtest.h>

namespace gwport::pipeline {
namespace {

model::State api() {
  model::State state;
  state.rest_api.id = "abcdefghij";
  state.documentation_parts.push_back(
      {"part01", {"API", {}, {}, {}, {}}, R"({"info":{"description":"old"},"x-a":1})", {}});
  state.stages.push_back({.stage_name = "prod"});
  return state;
}

DocumentationResult import(std::string_view text, PutMode mode = PutMode::kMerge) {
  ImportOptions options;
  options.mode = mode;
  return import_documentation(std::make_unique<diag::Source>("parts", std::string(text)), options,
                              api());
}

constexpr std::string_view kParts = R"({"documentationParts": [
    {"location": {"type": "METHOD", "method": "GET"}, "properties": {"summary": "s"}},
    {"location": {"type": "API"}, "properties": {"info": {"description": "new"}}}]})";

TEST(ImportDocumentation, MergeKeepsIdsAndOtherAttributes) {
  const DocumentationResult result = import(kParts);
  ASSERT_TRUE(result.state);
  const auto& parts = result.state->documentation_parts;
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].id, "part01");
  EXPECT_EQ(parts[0].properties, R"({"info":{"description":"new"},"x-a":1})");
  EXPECT_EQ(parts[1].location.path, "/");
  EXPECT_EQ(result.ids, (std::vector<std::string>{parts[1].id, "part01"}));
}

// A limit of gwport is no answer of the service, and parts that were not looked for are not lost
// in silence.
TEST(ImportDocumentation, SharedTextsThatExceedTheBudgetAreGwportsOwnRefusal) {
  std::string text = R"({"openapi": "3.0.1", "components": {"responses": {"R": {"description": ")";
  text += std::string(100'000, 'x');
  text += R"("}}}, "paths": {"/a": {"get": {"responses": {"200": {})";
  for (int code = 300; code < 380; ++code) {
    text += ", \"" + std::to_string(code) + R"(": {"$ref": "#/components/responses/R"})";
  }
  const DocumentationResult result = import(text + "}}}}}");
  EXPECT_TRUE(result.unreadable);
  EXPECT_FALSE(result.state);
  EXPECT_EQ(result.error_message, "");
}

// Recorded: after an overwrite every id is a new one.
TEST(ImportDocumentation, OverwriteReplacesTheCollection) {
  const DocumentationResult result = import(kParts, PutMode::kOverwrite);
  ASSERT_TRUE(result.state);
  for (const auto& part : result.state->documentation_parts) EXPECT_NE(part.id, "part01");
  EXPECT_EQ(result.state->documentation_parts[0].properties, R"({"info":{"description":"new"}})");
}

// Recorded: broken JSON and broken YAML.
TEST(ImportDocumentation, RefusesWhatItCanNotRead) {
  for (const std::string_view text : {R"({"documentationParts": [)", "a: [", R"({"name": "x"})"}) {
    const DocumentationResult result = import(text);
    EXPECT_FALSE(result.state);
    EXPECT_EQ(result.error_message, "Unable to build importer with provided input.") << text;
    ASSERT_FALSE(result.diagnostics.empty());
    EXPECT_TRUE(result.diagnostics.list()[0].span.known());
  }
}

TEST(ImportDocumentation, TheQuotaCountsTheWholeCollection) {
  ImportOptions options;
  const auto findings = [&options] {
    return import_documentation(std::make_unique<diag::Source>("parts", std::string(kParts)),
                                options, api())
        .diagnostics;
  };
  EXPECT_TRUE(findings().empty());
  options.limits.set["documentationParts"] = 2;
  EXPECT_TRUE(findings().empty());
  options.limits.set["documentationParts"] = 1;
  const diag::Diagnostics above = findings();
  ASSERT_EQ(above.list().size(), 1U);
  EXPECT_EQ(above.list()[0].message,
            "the API has 2 documentation parts: the quota is 1 unless raised");
  EXPECT_TRUE(above.list()[0].span.known());
}

TEST(PublishDocumentation, TakesASnapshotForAStage) {
  model::State state = api();
  EXPECT_EQ(publish_documentation(state, {"1", "first", "prod", "2020-01-01T00:00:00Z"}), "");
  EXPECT_EQ(state.stages[0].documentation_version, "1");
  state.documentation_parts.clear();
  ASSERT_TRUE(state.documentation_versions[0].parts);
  EXPECT_EQ(state.documentation_versions[0].parts->size(), 1U);
}

TEST(PublishDocumentation, RefusesASecondVersionOfThatNameAndUnknownStages) {
  model::State state = api();
  EXPECT_EQ(publish_documentation(state, {"1", {}, {}, ""}), "");
  EXPECT_NE(publish_documentation(state, {"1", {}, {}, ""}), "");
  EXPECT_NE(publish_documentation(state, {"2", {}, "other", ""}), "");
  EXPECT_EQ(state.documentation_versions.size(), 1U);
}

}  // namespace
}  // namespace gwport::pipeline

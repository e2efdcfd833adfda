#include "pipeline/documentation_list.h"

#include <gtest/gtest.h>

#include "pipeline/api.h"

namespace gwport::pipeline {
namespace {

model::State api_with(std::string_view properties) {
  model::State state;
  state.resources.push_back({.path = "/"});
  state.documentation_parts.push_back(
      {"part01", {"API", {}, {}, {}, {}}, std::string(properties), {}});
  return state;
}

std::string text_of_api(std::string_view properties) {
  const model::State state = api_with(properties);
  diag::Diagnostics diagnostics;
  const DocumentationList list = list_documentation(state, {{"API"}, {}, {}}, diagnostics);
  EXPECT_EQ(list.entities.size(), 1U);
  EXPECT_EQ(list.documented, list.entities[0].text.empty() ? 0U : 1U);
  return list.entities[0].text;
}

TEST(ListDocumentation, ShowsTheMainTextFirst) {
  EXPECT_EQ(text_of_api(R"({"title":"t","summary":"s","description":"d"})"), "d");
  EXPECT_EQ(text_of_api(R"({"x":"x","title":"t","info":{"description":"i"}})"), "t");
  EXPECT_EQ(text_of_api(R"({"x":"x","info":{"title":"t","description":"i"}})"), "i");
  EXPECT_EQ(text_of_api(R"({"description":" ","x":[1,{"y":["deep"]}]})"), "deep");
}

TEST(ListDocumentation, PropertiesWithoutATextDocumentNothing) {
  for (const char* properties : {"{}", R"({"description":" \n"})", R"({"x":[1,true,null,{}]})"}) {
    EXPECT_EQ(text_of_api(properties), "") << properties;
  }
}

TEST(ListDocumentation, ShowsOneShortLineOfWholeCharacters) {
  EXPECT_EQ(text_of_api(R"({"description":"\n  first\r\nsecond"})"), "first");
  const std::string long_text = std::string(79, 'a') + "\u00e9" + "b";
  EXPECT_EQ(text_of_api("{\"description\":\"" + long_text + "\"}"), std::string(79, 'a') + "...");
  EXPECT_EQ(text_of_api("{\"description\":\"" + std::string(80, 'a') + "\"}"),
            std::string(80, 'a'));
}

TEST(ListDocumentation, CoverageCountsWhatTheFilterLetsThrough) {
  const model::State state = api_with(R"({"info":{"description":"d"}})");
  diag::Diagnostics diagnostics;
  const auto all = list_documentation(state, {}, diagnostics);
  EXPECT_EQ(coverage_text(all), "1 of 2 entities are documented (50%)");
  EXPECT_EQ(all.coverage(), 50);
  const auto api = list_documentation(state, {{"API"}, {}, {}}, diagnostics);
  EXPECT_EQ(coverage_text(api), "1 of 1 entity is documented (100%)");
  EXPECT_EQ(list_documentation(state, {{"MODEL"}, {}, {}}, diagnostics).coverage(), 100);
}

constexpr std::string_view kSpec = R"({"openapi": "3.0.1", "info": {"title": "t", "version": "1"},
  "paths": {"/a": {"x-amazon-apigateway-any-method": {"responses": {}}, "get": {"responses": {}},
                   "put": {"responses": {}}}},
  "x-amazon-apigateway-documentation": {"documentationParts": [
    {"location": {"type": "METHOD", "path": "/a"}, "properties": {"summary": "s"}}]}})";

// The part of the method ANY: whether GET and PUT inherit it, the manuals do not agree.
TEST(ListDocumentation, ReportsOnceWhereTheManualsDisagree) {
  LoadedApi api = load_api(std::make_unique<diag::Source>("a", std::string(kSpec)), {});
  ASSERT_TRUE(api.value);
  diag::Diagnostics diagnostics;
  const auto list = list_documentation(*api.value, {{"METHOD"}, {}, {}}, diagnostics);
  ASSERT_EQ(diagnostics.list().size(), 1U);
  EXPECT_EQ(diagnostics.list()[0].rule->id, "documentation-inheritance-disputed");
  EXPECT_NE(diagnostics.list()[0].message.find("in question: 2"), std::string::npos);
  EXPECT_TRUE(diagnostics.list()[0].span.known());
  EXPECT_EQ(documentation_table(list, false),
            "METHOD ANY /a  own                       s\n"
            "METHOD GET /a  none or from METHOD * /a\n"
            "METHOD PUT /a  none or from METHOD * /a\n");
}

// An import joins the texts of equal bodies; the part has to document the bodies it came from.
TEST(ListDocumentation, BodiesThatAnImportJoinedKeepTheirText) {
  constexpr std::string_view kBodies =
      R"({"openapi": "3.0.1", "info": {"title": "t", "version": "1"},
    "components": {"schemas": {"A": {"type": "object"}}, "requestBodies": {"B": {"description": "b",
      "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}},
    "paths": {"/a": {
      "post": {"requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {}},
      "put": {"requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {}}}}})";
  LoadedApi api = load_api(std::make_unique<diag::Source>("a", std::string(kBodies)), {});
  ASSERT_TRUE(api.value);
  diag::Diagnostics diagnostics;
  EXPECT_EQ(documentation_table(
                list_documentation(*api.value, {{"REQUEST_BODY"}, {}, {}}, diagnostics), false),
            "REQUEST_BODY POST /a  from REQUEST_BODY * /a or none  b\n"
            "REQUEST_BODY PUT /a   from REQUEST_BODY * /a or none  b\n");
}

}  // namespace
}  // namespace gwport::pipeline

// Kinds of messages, their order and the texts that users saw.
#include <gtest/gtest.h>

#include "diag/catalogue.h"
#include "parse_issues_messages.h"

namespace gwport::check {
namespace {

TEST(ParseIssues, CleanDocumentGivesNone) {
  EXPECT_EQ(messages_of(with_paths("")), Lines{});
  EXPECT_EQ(
      messages_of(with_operation(R"("x-amazon-apigateway-integration": {"type": "mock", "a": 1})")),
      Lines{});
}

// The text that a user pasted: a Swagger 2.0 type on a parameter comes alone.
TEST(ParseIssues, SwaggerTypeOnAParameterAsReported) {
  EXPECT_EQ(messages_of(with_paths(R"("/area/{zipCode}": {"get": {"responses": {}, "parameters": [
                {"name": "zipCode", "in": "path", "required": true, "type": "string"}]}})")),
            Lines{"paths.'/area/{zipCode}'(get).parameters.[zipCode].type is unexpected"});
}

TEST(ParseIssues, PathWithoutSlashAsReported) {
  EXPECT_EQ(messages_of(with_paths(R"("$default": {})")),
            Lines{"paths. Resource $default should start with /"});
}

TEST(ParseIssues, MissingSchemaAsReported) {
  EXPECT_EQ(
      messages_of(with_paths(R"("/update": {"get": {"responses": {"200": {"description": "d",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}}}}}})")),
      Lines{"paths.'/update'(get).responses.200.content.schema.#/components/schemas/X is missing"});
}

TEST(ParseIssues, WholeMessage) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("a.json", with_members(""), diagnostics);
  EXPECT_TRUE(report_parse_issues(*document.root, diagnostics));
  ASSERT_EQ(diagnostics.list().size(), 1U);
  EXPECT_EQ(diagnostics.list()[0].message, "Parse issue: attribute paths is missing");
  EXPECT_EQ(diagnostics.list()[0].rule->outcome, diag::Outcome::kWarned);
}

TEST(ParseIssues, KindByKindThenAsTheLibraryWalks) {
  EXPECT_EQ(messages_of(R"({"bad": 1, "paths": {"a": {"get": {"operationId": "o", "foo": 1},
                "put": {"operationId": "o", "summary": [], "responses": {}}}},
                "tags": [{"name": "t"}, {"name": "t"}], "info": {"title": {}}, "openapi": "3.0.1"})"),
            (Lines{"paths.'a'(get).foo is unexpected", "bad is unexpected",
                   "info.title is not of type `string`",
                   "paths.'a'(put).summary is not of type `string`", "info.version is missing",
                   "paths.'a'(get).responses is missing", "paths. Resource a should start with /",
                   "paths.'a'(put).operationId is repeated", "tags.t is repeated"}));
}

TEST(ParseIssues, UnexpectedAndWrongTypesAreSaidOnceMissingIsNot) {
  EXPECT_EQ(messages_of(with_components(R"("schemas": {"A": {"const": 1, "title": [], "xml": [],
                "properties": {"p": {"const": 2, "title": {}, "externalDocs": {}, "not": {"externalDocs": {}}}}}})")),
            (Lines{"components.schemas.A.const is unexpected",
                   "components.schemas.A.title is not of type `string`",
                   "components.schemas.A.xml is not of type `object`",
                   "components.schemas.A.url is missing", "components.schemas.A.url is missing"}));
}

TEST(ParseIssues, OtherPlacesOfAMessageAreRelated) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read(
      "a.json", with_schema(R"({"id": 1, "not": {"id": 2, "items": {"id": 3}}})"), diagnostics);
  EXPECT_TRUE(report_parse_issues(*document.root, diagnostics));
  ASSERT_EQ(diagnostics.list().size(), 1U);
  EXPECT_EQ(diagnostics.list()[0].related.size(), 2U);
}

// The place of a repeated type is the first, its type the last: enum has texts of two formats.
TEST(ParseIssues, LastTypeWins) {
  EXPECT_EQ(messages_of(with_schema(
                R"({"properties": {"a": {"type": "string", "format": "date", "enum": ["?"]},
                "b": {"type": "string", "format": "byte", "enum": ["?"]}}})")),
            Lines{"components.schemas.S.enum=`?` is not of type `byte`"});
}

TEST(ParseIssues, PlacesAreKeysValuesAndTheObjectThatLacksAMember) {
  EXPECT_EQ(place_of(with_operation(R"("foo": 1)")), "\"foo\"|");
  EXPECT_EQ(place_of(with_operation(R"("summary": [1, 2])")), "[1, 2]|");
  EXPECT_EQ(place_of(with_paths(R"("/p": {"get": {}})")), "\"get\"|");
  EXPECT_EQ(place_of(with_operation(R"("parameters": [{"name": "n"}])")), R"({"name": "n"}|)");
}

TEST(ParseIssues, PastedTextsAreGradedAsReported) {
  const diag::Rule* const rule = diag::find_rule("parse-issue-unexpected");
  ASSERT_NE(rule, nullptr);
  EXPECT_EQ(rule->evidence, diag::Evidence::kReported);
  EXPECT_EQ(diag::find_rule("parse-issue-missing")->evidence, diag::Evidence::kInferred);
}

// One name of a megabyte above 200 faults would fill 200 MB.
TEST(ParseIssues, TextsOfHostileSizeAreLeftOut) {
  std::string responses;
  for (int i = 0; i < 200; ++i) {
    responses += (i == 0 ? "\"" : ", \"") + std::to_string(i) + "\": {}";
  }
  const Lines lines = messages_of(with_paths("\"/" + std::string(1 << 20, 'x') +
                                             R"(": {"get": {"responses": {)" + responses + "}}}"));
  ASSERT_LT(lines.size(), 100U);
  EXPECT_EQ(lines.back(), std::to_string(201 - lines.size()) + " more parse issues are not shown");
}

}  // namespace
}  // namespace gwport::check

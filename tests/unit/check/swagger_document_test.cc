#include "check/parse_issues/swagger_document.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/read.h"

namespace gwport::check {
namespace {

/// The texts at the places where the parser breaks off, one a line; empty when it doesn't.
std::string broken_in(std::string_view members) {
  const std::string text =
      R"({"swagger": "2.0", "info": {"title": "t", "version": "1"}, )" + std::string(members) + "}";
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("a.json", text, diagnostics);
  const bool made = report_swagger_document(*document.root, diagnostics);
  EXPECT_EQ(made, diagnostics.empty());
  const auto at = [&](diag::Span place) {
    return text.substr(place.begin, place.end - place.begin) + "\n";
  };
  std::string found;
  for (const diag::Diagnostic& diagnostic : diagnostics.list()) {
    EXPECT_EQ(diagnostic.message, "Invalid OpenAPI input.");
    found += at(diagnostic.span);
  }
  return found;
}

TEST(SwaggerDocument, AnythingUnmeasuredIsTaken) {
  EXPECT_EQ(broken_in(R"("paths": {"a": {"get": {"responses": {"200": {}}}, "put": 1,
                "parameters": {"P": {"in": "body", "schema": {"$ref": 1}}}}, "b": 1}, "foo": 1,
                "definitions": [], "securityDefinitions": {"a": {"type": "basic", "x-amazon-apigateway-authtype": "awsSigv4"},
                "b": {"type": "http"}, "c": {"x-a": 1}, "d": 1})"),
            "");
}

TEST(SwaggerDocument, ExtensionBesideAnUnknownSecurityType) {
  EXPECT_EQ(
      broken_in(
          R"("securityDefinitions": {"a": {"type": "http", "x-a": 1}, "b": {"type": null, "x-a": 1, "x-b": 1}})"),
      "\"http\"\nnull\n");
}

// Inferred: the library made nothing of the key, and breaks off at the x- member.
TEST(SwaggerDocument, ExtensionBesideAKeyThatIsNone) {
  EXPECT_EQ(
      broken_in(
          R"("securityDefinitions": {"a": {"type": "apiKey", "name": "A", "in": "cookie", "x-a": 1},
                "b": {"type": "apiKey", "in": "header", "x-a": 1}, "c": {"type": "apiKey", "name": {}, "x-a": 1},
                "d": {"type": "apiKey", "in": "cookie"}, "e": {"type": "apiKey", "name": 1, "in": "query", "x-a": 1}})"),
      "\"cookie\"\n{\"type\": \"apiKey\", \"in\": \"header\", \"x-a\": 1}\n{}\n");
}

TEST(SwaggerDocument, SecurityDefinitionsOfTheWrongKind) {
  EXPECT_EQ(broken_in(R"("securityDefinitions": {"a": {"type": "oauth2", "flow": [], "scopes": "s"},
                "b": {"type": "oauth2", "scopes": {"s": {}, "t": 1}}, "c": {"type": "basic", "description": {}},
                "d": {"type": "oauth2", "scopes": null}})"),
            "[]\n\"s\"\n{}\n{}\n");
}

TEST(SwaggerDocument, SchemaReferenceThatIsNoText) {
  EXPECT_EQ(
      broken_in(
          R"("definitions": {"A": {"$ref": 1}, "B": {"allOf": [{"$ref": "#/definitions/A"}, {"$ref": {}}]},
                "C": {"properties": {"p": {"$ref": 2}}}}, "parameters": {"P": {"in": "body", "schema": {"$ref": 3}},
                "Q": {"in": "query", "schema": {"$ref": 4}}})"),
      "1\n{}\n3\n");
  EXPECT_EQ(
      broken_in(
          R"("paths": {"/a": {"parameters": [{"in": "body", "schema": {"$ref": 1}}], "post": {"parameters": [1,
                {"in": "body", "schema": {"$ref": 2}}]}}, "x-b": {"parameters": [{"in": "body", "schema": {"$ref": 3}}]}})"),
      "1\n2\n");
}

// Inferred: each throws in the deserializer of properties of swagger-core 1.5.13 to 1.5.18.
TEST(SwaggerDocument, PropertiesThatTheParserBreaksOffAt) {
  const auto property = [](const std::string& schema) {
    return broken_in(R"("definitions": {"A": {"type": "object", "properties": {"p": )" + schema +
                     "}}}");
  };
  EXPECT_EQ(property(R"({"type": "integer", "minimum": "5"})"), "\"5\"\n");
  EXPECT_EQ(property(R"({"type": "number", "maximum": null, "multipleOf": 1.5})"), "null\n");
  EXPECT_EQ(property(R"({"type": "string", "enum": "a"})"), "\"a\"\n");
  EXPECT_EQ(property(R"({"type": "object", "required": true})"), "true\n");
  EXPECT_EQ(property(R"({"properties": {"q": {"required": 1, "properties": {}}}})"), "1\n");
  EXPECT_EQ(property(R"({"type": "string", "xml": "x"})"), "\"x\"\n");
  EXPECT_EQ(property(R"({"type": "array", "items": {"enum": 2}})"), "2\n");
  EXPECT_EQ(
      property(R"({"additionalProperties": {"type": "string", "enum": {}}, "type": "object"})"),
      "{}\n");
}

TEST(SwaggerDocument, PropertiesThatTheParserTakes) {
  EXPECT_EQ(
      broken_in(R"("definitions": {"A": {"minimum": "5", "enum": "a", "required": true, "xml": null,
                "properties": {"p": 1, "q": {"$ref": "#/definitions/A", "enum": 1},
                "r": {"type": "string", "required": true}, "s": {"type": "object", "minimum": "1"},
                "t": {"type": "array", "items": {"xml": 1}, "minimum": "1"},
                "u": {"type": "odd", "xml": 1},
                "v": {"type": "object", "required": true, "additionalProperties": {}}}},
                "B": {"type": "array", "xml": 1}, "C": {"allOf": [{}], "xml": 1, "properties": {"p": {"enum": 1}}}})"),
      "");
}

TEST(SwaggerDocument, PropertiesStandInManyPlaces) {
  EXPECT_EQ(broken_in(R"("definitions": {"A": {"type": "array", "items": {"enum": 1}},
                "B": {"additionalProperties": {"enum": 2}}, "C": {"allOf": [{"properties": {"p": {"enum": 3}}}]},
                "D": {"xml": 4}, "E": {"allOf": {}}}, "responses": {"R": {"schema": {"enum": 5}}})"),
            "1\n2\n3\n4\n{}\n5\n");
  EXPECT_EQ(
      broken_in(R"("paths": {"/a": {"get": {"responses": {"200": {"schema": {"enum": 1}, "headers":
                {"H": {"enum": 2}, "I": 3}}, "x-a": {"schema": {"enum": 4}},
                "400": {"schema": {"$ref": "#/definitions/A", "enum": 5}}},
                "parameters": [{"in": "query", "type": "array", "items": {"enum": 6}},
                {"in": "query", "type": "odd", "items": {"enum": 7}}]}}})"),
      "6\n1\n2\n");
}

TEST(SwaggerDocument, RootHasToBeAnObject) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("a.json", "[]", diagnostics);
  EXPECT_FALSE(report_swagger_document(*document.root, diagnostics));
  ASSERT_EQ(diagnostics.list().size(), 1U);
  EXPECT_EQ(diagnostics.list()[0].hint, "a Swagger 2.0 document has to be an object");
}

}  // namespace
}  // namespace gwport::check

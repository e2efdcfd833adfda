// Schemas and components.
#include <gtest/gtest.h>

#include "parse_issues_messages.h"

namespace gwport::check {
namespace {

Lines schema(std::string_view text) { return messages_of(with_schema(text)); }

Lines said(std::initializer_list<std::string_view> texts) {
  Lines lines;
  for (const std::string_view text : texts)
    lines.push_back("components.schemas.S." + std::string(text));
  return lines;
}

TEST(ParseIssueSchemas, KnownMembers) {
  EXPECT_EQ(
      schema(
          R"({"title": "t", "multipleOf": 1, "maximum": 1, "exclusiveMaximum": true, "minimum": 1,
                "exclusiveMinimum": 5, "maxLength": 1, "minLength": 1, "pattern": "p", "maxItems": 1,
                "minItems": 1, "uniqueItems": true, "maxProperties": 1, "minProperties": 1, "required": ["a"],
                "enum": [1, null], "type": "object", "not": {}, "properties": {}, "description": "d", "format": "f",
                "nullable": true, "readOnly": true, "xml": {"name": "n", "x-a": 1}, "externalDocs": {"url": "u"},
                "example": {}, "deprecated": true, "x-a": 1, "allOf": [], "oneOf": [], "anyOf": [],
                "discriminator": {"propertyName": "p", "mapping": {}, "foo": 1}})"),
      Lines{});
  EXPECT_EQ(
      schema(
          R"({"$schema": 1, "id": 1, "definitions": 1, "patternProperties": 1, "const": 1, "examples": 1,
                "additionalItems": 1})"),
      said({"$schema is unexpected", "id is unexpected", "definitions is unexpected",
            "patternProperties is unexpected", "const is unexpected", "examples is unexpected",
            "additionalItems is unexpected"}));
}

TEST(ParseIssueSchemas, WrongTypes) {
  EXPECT_EQ(
      schema(
          R"({"deprecated": "yes", "xml": {"name": []}, "writeOnly": 1, "description": [], "not": 1, "type": ["a", "b"],
                "enum": {}, "required": true, "minItems": [], "pattern": {}, "minLength": {}, "maximum": [],
                "multipleOf": {}, "discriminator": "d", "title": [], "additionalProperties": 1, "items": [],
                "anyOf": {}, "allOf": {}, "oneOf": {}})"),
      said({"oneOf is not of type `array`", "allOf is not of type `array`",
            "anyOf is not of type `array`", "items is not of type `object`",
            "additionalProperties is not of type `object`", "title is not of type `string`",
            "discriminator is not of type `object`", "multipleOf is not of type `double`",
            "maximum is not of type `double`", "minLength is not of type `integer`",
            "pattern is not of type `string`", "minItems is not of type `integer`",
            "required is not of type `array`", "enum is not of type `array`",
            "type is not of type `string`", "not is not of type `object`",
            "description is not of type `string`", "name.name is not of type `string`"}));
}

TEST(ParseIssueSchemas, ScalarsOfTheWrongTypeAreIgnored) {
  EXPECT_EQ(
      schema(
          R"({"minLength": "3", "maximum": "a", "maxItems": 1.5, "title": null, "nullable": "x"})"),
      Lines{});
}

TEST(ParseIssueSchemas, Elements) {
  EXPECT_EQ(
      schema(R"({"properties": {"a": null, "b": {}}, "required": ["a", 1], "enum": [1, [], {}]})"),
      said({"required is not of type `string`", "enum is not of type `value`",
            "properties is not of type `object`"}));
}

TEST(ParseIssueSchemas, Items) {
  EXPECT_EQ(schema(R"({"type": "array", "items": {}})"), Lines{});
  EXPECT_EQ(schema(R"({"type": "array"})"), said({"items is missing"}));
  EXPECT_EQ(schema(R"({"type": "array", "items": [{}]})"),
            said({"items is not of type `object`", "items is missing"}));
  EXPECT_EQ(schema(R"({"type": "array", "allOf": [], "additionalProperties": true})"),
            said({"items is missing"}));
  EXPECT_EQ(schema(R"({"type": "array", "additionalProperties": {}})"), Lines{});
}

TEST(ParseIssueSchemas, ReferencesHideTheirSiblingsExceptParts) {
  EXPECT_EQ(
      schema(
          R"({"$ref": "#/components/schemas/none", "foo": 1, "title": [], "properties": 1, "allOf": [{"foo": 1}]})"),
      said({"foo is unexpected"}));
  EXPECT_EQ(schema(R"({"$ref": 1, "foo": 1})"), said({"$ref is not of type `string`"}));
}

TEST(ParseIssueSchemas, Discriminator) {
  EXPECT_EQ(schema(R"({"discriminator": {"mapping": []}})"),
            said({"mapping is not of type `object`", "propertyName is missing"}));
}

TEST(ParseIssueSchemas, ReadOnlyAndWriteOnly) {
  EXPECT_EQ(schema(R"({"readOnly": true, "writeOnly": "TRUE"})"),
            said({" writeOnly and readOnly are both present"}));
  EXPECT_EQ(schema(R"({"readOnly": true, "writeOnly": "yes"})"), Lines{});
}

TEST(ParseIssueSchemas, DefaultsByType) {
  EXPECT_EQ(schema(R"({"type": "array", "items": {}, "default": {}})"),
            said({"default is not of type `array`"}));
  EXPECT_EQ(schema(R"({"type": "object", "default": []})"),
            said({"default is not of type `object`"}));
  EXPECT_EQ(schema(R"({"additionalProperties": {}, "type": "string", "default": 1})"),
            said({"default is not of type `object`"}));
  EXPECT_EQ(schema(R"({"type": "string", "default": []})"),
            said({"default is not of type `string`"}));
  EXPECT_EQ(schema(R"({"enum": [], "default": []})"), said({"default is not of type `string`"}));
  EXPECT_EQ(schema(R"({"enum": [1], "default": []})"), said({"default is not of type `double`"}));
  EXPECT_EQ(schema(R"({"type": "integer", "default": "x"})"), Lines{});
  EXPECT_EQ(schema(R"({"type": "boolean", "default": []})"), Lines{});
  EXPECT_EQ(schema(R"({"default": []})"), Lines{});
}

TEST(ParseIssueSchemas, DecodedFormats) {
  const auto fits = [](std::string_view format, std::string_view text) {
    return schema(R"({"type": "string", "format": ")" + std::string(format) + R"(", "default": ")" +
                  std::string(text) + "\"}")
        .empty();
  };
  EXPECT_EQ(
      schema(
          R"({"type": "string", "format": "date", "enum": ["2020-1-1", 1, null], "default": 5})"),
      said({"enum=`2020-1-1` is not of type `date`", "default=`5` is not of type `date`"}));
  EXPECT_EQ(schema(R"({"type": "string", "format": "date", "allOf": [], "default": "x"})"),
            Lines{});
  EXPECT_TRUE(fits("date", "2020-99-99"));
  EXPECT_FALSE(fits("date", "20200101"));
  EXPECT_TRUE(fits("date-time", "2020-02-29T23:59:59.123Z"));
  EXPECT_TRUE(fits("date-time", "2020-01-01t10:00+01:00"));
  EXPECT_FALSE(fits("date-time", "2021-02-29T00:00:00Z"));
  EXPECT_FALSE(fits("date-time", "2020-01-01T24:00:00Z"));
  EXPECT_FALSE(fits("date-time", "2020-01-01T10:00:00"));
  EXPECT_FALSE(fits("date-time", "2020-01-01T10:00:00+18:01"));
  EXPECT_FALSE(fits("date-time", "12020-01-01T10:00:00Z"));
  EXPECT_TRUE(fits("byte", "YWJj"));
  EXPECT_TRUE(fits("byte", "YQ"));
  EXPECT_TRUE(fits("byte", "YQ=="));
  EXPECT_FALSE(fits("byte", "YQ="));
  EXPECT_FALSE(fits("byte", "YWJjZ"));
  EXPECT_FALSE(fits("byte", "a b"));
  EXPECT_TRUE(fits("uuid", "a b"));
}

TEST(ParseIssueComponents, Names) {
  const auto name = [](std::string_view kind) {
    return "components." + std::string(kind) +
           " a b doesn't adhere to regular expression ^[a-zA-Z0-9\\.\\-_]+$";
  };
  EXPECT_EQ(
      messages_of(with_components(
          R"("schemas": {"a b": {}, "a.b-c_9": {}}, "responses": {"a b": {"description": "d"}},
                "parameters": {"a b": {"name": "n", "in": "query"}}, "examples": {"a b": {}},
                "requestBodies": {"a b": {"content": {}}}, "headers": {"a b": {}},
                "securitySchemes": {"a b": {"type": "http", "scheme": "s"}}, "links": {"a b": {}}, "callbacks": {"a b": {}})")),
      (Lines{name("schemas.Schema name"), name("responses.Response key"),
             name("parameters.Parameter name"), name("examples.Example name"),
             name("requestBodies.RequestBody name"), name("headers.Header name"),
             name("securitySchemes.SecurityScheme name"), name("links.Link name"),
             name("callbacks.Callback key")}));
}

TEST(ParseIssueComponents, SecuritySchemes) {
  EXPECT_EQ(
      messages_of(with_components(
          R"("securitySchemes": {"X": {"type": "basic"}, "n": {}, "k": {"type": "apiKey", "in": "body"},
                "h": {"type": "http"}, "o": {"type": "oauth2"}, "c": {"type": "openIdConnect"}, "r": {"$ref": 1}, "s": 1,
                "y": {"type": "apiKey", "name": "n", "in": "header", "x-amazon-apigateway-authtype": "custom"}})")),
      (Lines{"components.securitySchemes.X.type.type is not of type "
             "`http|apiKey|oauth2|openIdConnect `",
             "components.securitySchemes.r.$ref is not of type `string`",
             "components.securitySchemes.s is not of type `object`",
             "components.securitySchemes.n.type is missing",
             "components.securitySchemes.k.name is missing",
             "components.securitySchemes.h.scheme is missing",
             "components.securitySchemes.o.flows is missing",
             "components.securitySchemes.c.openIdConnectUrl is missing"}));
}

TEST(ParseIssueComponents, Flows) {
  EXPECT_EQ(
      messages_of(with_components(
          R"("securitySchemes": {"f": {"type": "oauth2", "flows": {"implicit": {}, "password": {"foo": 1},
                "clientCredentials": {"scopes": {}}, "authorizationCode": {"scopes": {}}, "device": {}}}})")),
      (Lines{"components.securitySchemes.f.foo is unexpected",
             "components.securitySchemes.f.device is unexpected",
             "components.securitySchemes.f.authorizationUrl is missing",
             "components.securitySchemes.f.scopes is missing",
             "components.securitySchemes.f.tokenUrl is missing",
             "components.securitySchemes.f.scopes is missing",
             "components.securitySchemes.f.tokenUrl is missing",
             "components.securitySchemes.f.authorizationUrl is missing",
             "components.securitySchemes.f.tokenUrl is missing"}));
}

TEST(ParseIssueComponents, Examples) {
  EXPECT_EQ(messages_of(with_components(
                R"("examples": {"E": {"value": 1, "externalValue": "u", "summary": []}, "F": 1,
                "G": {"$ref": {}}})")),
            (Lines{"components.examples.E.summary is not of type `string`",
                   "components.examples.F is not of type `object`",
                   "components.examples.G.$ref is not of type `string`"}));
}

}  // namespace
}  // namespace gwport::check

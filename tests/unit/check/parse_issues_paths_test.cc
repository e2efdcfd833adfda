// Paths, operations and parameters.
#include <gtest/gtest.h>

#include "parse_issues_messages.h"

namespace gwport::check {
namespace {

TEST(ParseIssuePaths, UndeclaredPathParameterOncePerOperation) {
  EXPECT_EQ(messages_of(with_paths(
                R"("/p/{x}": {"head": {"responses": {}}, "put": {"responses": {}, "parameters":
                [{"name": "x", "in": "path"}]}, "get": {"responses": {}, "parameters": [{"name": "x", "in": "query"}]}})")),
            (Lines{"paths.'/p/{x}'. Declared path parameter x needs to be defined as a path "
                   "parameter in path "
                   "or operation level",
                   "paths.'/p/{x}'. Declared path parameter x needs to be defined as a path "
                   "parameter in path "
                   "or operation level"}));
}

TEST(ParseIssuePaths, WhatCountsAsAPathParameter) {
  const auto names = [](std::string_view path) {
    return messages_of(with_paths("\"" + std::string(path) + R"(": {"get": {"responses": {}}})"));
  };
  const auto said = [](std::string_view path, std::string_view name) {
    return "paths.'" + std::string(path) + "'. Declared path parameter " + std::string(name) +
           " needs to be defined as a path parameter in path or operation level";
  };
  EXPECT_EQ(names("/{cluster-id}"), Lines{});
  EXPECT_EQ(names("/x{b}/{}"), Lines{});
  EXPECT_EQ(names("/{proxy+}"), Lines{}) << "reported: an import of 2019 without warnings";
  EXPECT_EQ(names("/a-{b}.{c}"), (Lines{said("/a-{b}.{c}", "b"), said("/a-{b}.{c}", "c")}));
}

TEST(ParseIssuePaths, WhatDeclaresAPathParameter) {
  EXPECT_EQ(messages_of(with_paths(
                R"("/{x}": {"parameters": [{"name": "x", "in": "path"}], "get": {"responses": {}}},
                "/{y}": {"get": {"responses": {}, "parameters": [{"$ref": "#/components/parameters/any"}]}},
                "/{z}": {"x-amazon-apigateway-any-method": {}}, "/{w}": {"$ref": "#/x", "get": {}})")),
            Lines{});
}

TEST(ParseIssuePaths, ReferenceOfAPathItem) {
  EXPECT_EQ(
      messages_of(with_paths(R"("/a": {"$ref": {"x-b": 1, "c": 1}, "d": 1}, "/b": {"$ref": 1})")),
      (Lines{"paths.'/a'.x-b is unexpected", "paths.'/a'.c is unexpected"}));
}

TEST(ParseIssuePaths, OperationIds) {
  EXPECT_EQ(messages_of(with_paths(
                R"("/p": {"put": {"operationId": 1, "responses": {}}, "get": {"operationId": "1",
                "responses": {}, "callbacks": {"c": {"u": {"post": {"operationId": "1", "responses": {}}}}}}})")),
            (Lines{"paths.'/p'(get).callbacks(post).operationId is repeated",
                   "paths.'/p'(put).operationId is repeated"}));
}

TEST(ParseIssuePaths, ResponsesMayBeEmptyButNotAbsent) {
  EXPECT_EQ(
      messages_of(
          with_paths(R"("/p": {"get": {}, "put": {"responses": {}}, "post": {"responses": []},
                "patch": {"responses": {"200": {}, "x-a": 1, "x-a b": 1, "2 0": {"$ref": "#/x"}}}})")),
      (Lines{"paths.'/p'(post).responses is not of type `object`",
             "paths.'/p'(get).responses is missing",
             "paths.'/p'(patch).responses.200.description is missing",
             "paths.'/p'(patch).responses.Response key x-a b doesn't adhere to regular expression "
             "^[a-zA-Z0-9\\.\\-_]+$",
             "paths.'/p'(patch).responses.Response key 2 0 doesn't adhere to regular expression "
             "^[a-zA-Z0-9\\.\\-_]+$"}));
}

TEST(ParseIssuePaths, ParameterPlaces) {
  EXPECT_EQ(messages_of(with_operation(
                R"("parameters": [{"name": "a"}, {"name": "b", "in": "body", "foo": 1},
                {"name": "c", "in": " "}, {"name": "d", "in": []}, {"$ref": 1, "foo": 1}, 1])")),
            (Lines{"paths.'/p'(get).parameters.[b].in is not of type `string`",
                   "paths.'/p'(get).parameters.[d].in is not of type `string`",
                   "paths.'/p'(get).parameters.$ref is not of type `string`",
                   "paths.'/p'(get).parameters.[a].in is missing"}));
}

TEST(ParseIssuePaths, SwaggerMembersOfAParameter) {
  EXPECT_EQ(messages_of(with_operation(
                R"("parameters": [{"name": "n", "in": "query", "type": "array", "format": "f",
                "items": {}, "default": 1, "enum": [], "collectionFormat": "csv", "minimum": 1}])")),
            (Lines{"paths.'/p'(get).parameters.[n].type is unexpected",
                   "paths.'/p'(get).parameters.[n].format is unexpected",
                   "paths.'/p'(get).parameters.[n].items is unexpected",
                   "paths.'/p'(get).parameters.[n].default is unexpected",
                   "paths.'/p'(get).parameters.[n].enum is unexpected",
                   "paths.'/p'(get).parameters.[n].collectionFormat is unexpected",
                   "paths.'/p'(get).parameters.[n].minimum is unexpected"}));
}

TEST(ParseIssuePaths, ParameterStyle) {
  EXPECT_EQ(messages_of(with_operation(
                R"("parameters": [{"name": "a", "in": "query", "style": "csv", "explode": false},
                {"name": "b", "in": "query", "style": "deepObject"}, {"name": "c", "in": "query", "style": ""}])")),
            Lines{"paths.'/p'(get).parameters.[a].style is not of type `string`"});
}

TEST(ParseIssuePaths, DuplicateParameters) {
  EXPECT_EQ(
      messages_of(with_members(R"("paths": {"/p": {"parameters": [{"name": "a", "in": "query"},
                {"$ref": "#/components/parameters/A"}, {"name": "a", "in": "header"}, {"$ref": "A"}],
                "get": {"responses": {}, "parameters": [{"$ref": "#/components/parameters/gone"},
                {"$ref": "#/components/parameters/lost"}, {"$ref": "other.json#/p"}]}}},
                "components": {"parameters": {"A": {"name": "a", "in": "query"}}})")),
      (Lines{"paths.'/p'.There are duplicate parameter values",
             "paths.'/p'.There are duplicate parameter values",
             "paths.'/p'(get).parameters.There are duplicate parameter values"}));
}

TEST(ParseIssuePaths, DuplicateParameterPointsAtTheRepetition) {
  EXPECT_EQ(place_of(with_operation(
                R"("parameters": [{"in": "query", "name": "a"}, {"name": "a", "in": "query"}])")),
            R"({"name": "a", "in": "query"}|)");
}

TEST(ParseIssuePaths, RequestBody) {
  EXPECT_EQ(messages_of(with_operation(R"("requestBody": {"description": {}, "required": "yes"})")),
            (Lines{"paths.'/p'(get).requestBody.description is not of type `string`",
                   "paths.'/p'(get).requestBody.content is missing"}));
  EXPECT_EQ(
      messages_of(with_operation(
          R"("requestBody": {"content": {"a/b": {"encoding": {"x": {"contentType": "a",
                "style": "simple", "headers": {"a b": {"type": "string"}}}}}}})")),
      (Lines{
          "paths.'/p'(get).requestBody.content.encoding.a b.type is unexpected",
          "paths.'/p'(get).requestBody.content.encoding.style is not of type `string`",
          "paths.'/p'(get).requestBody.content.encoding.Header name a b doesn't adhere to regular "
          "expression ^[a-zA-Z0-9\\.\\-_]+$"}));
}

TEST(ParseIssuePaths, ReferencesAreLookedUpBelowPathsOnly) {
  const auto body = [](std::string_view reference) {
    return messages_of(with_members(
        R"("components": {"schemas": {"A": {"$ref": "#/components/schemas/none"}, "B": {"$ref": 1}, "C": 1},
                "parameters": {"P": {"in": "body"}}, "securitySchemes": {"S": {"$ref": "x"}}},
                "paths": {"/p": {"get": {"responses": {}, "requestBody": {"content": {"a/b": {"schema":
                {"items": {"$ref": ")" +
        std::string(reference) + R"("}}}}}}}})"));
  };
  const Lines clean = body("#/components/schemas/A");
  const auto is_missing = [&](std::string_view reference) {
    const std::string text =
        "paths.'/p'(get).requestBody.content.schema." + std::string(reference) + " is missing";
    const Lines lines = body(reference);
    return std::count(lines.begin(), lines.end(), text) == 1 && lines.size() == clean.size() + 1;
  };
  EXPECT_EQ(body("#/components/schemas/A/properties/x"), clean);
  EXPECT_EQ(body("#/components/securitySchemes/S"), clean);
  EXPECT_EQ(body("#/definitions/X"), clean);
  EXPECT_EQ(body("X"), clean);
  EXPECT_EQ(body("https://apigateway.amazonaws.com/restapis/a/models/X"), clean);
  EXPECT_EQ(body("#/components"), clean);
  EXPECT_TRUE(is_missing("#/components/schemas/X"));
  EXPECT_TRUE(is_missing("#/components/schemas/B"));
  EXPECT_TRUE(is_missing("#/components/schemas/C"));
  EXPECT_TRUE(is_missing("#/components/parameters/P"));
  EXPECT_TRUE(is_missing("#/components/things/A"));
  EXPECT_TRUE(is_missing("#/components/headers/A"));
  EXPECT_TRUE(is_missing("#/components/schemas"));
}

}  // namespace
}  // namespace gwport::check

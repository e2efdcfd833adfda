#include "read/documentation/documentation.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "read/documentation/location.h"
#include "text/read.h"

namespace gwport::read {
namespace {

struct Outcome {
  std::vector<std::string> parts;  ///< "location key = properties"
  diag::Diagnostics diagnostics;
};

Outcome parts_of(std::string_view text, doc::Dialect dialect = doc::Dialect::kOpenApi3,
                 std::string_view prefix = "") {
  Outcome outcome;
  const doc::Document document = text::read("a", text, outcome.diagnostics);
  for (const auto& part :
       read_documentation(*document.root, dialect, prefix, "api", outcome.diagnostics)) {
    outcome.parts.push_back(location_key(part.location) + " = " + part.properties);
  }
  return outcome;
}

using Parts = std::vector<std::string>;

// Recorded: ImportRestApi of a file with both; only the explicit part of a location exists.
TEST(Documentation, ExplicitPartsWinAtTheirLocation) {
  const Outcome outcome = parts_of(R"({
    "info": {"description": "plain"},
    "paths": {"/": {"get": {"description": "plain"}}},
    "x-amazon-apigateway-documentation": {"documentationParts": [
      {"location": {"type": "API"}, "properties": {"info": {"description": "explicit"}}},
      {"location": {"type": "METHOD", "method": "GET"}, "properties": {"description": "explicit"}}]}})");
  EXPECT_EQ(outcome.parts, (Parts{R"(API:/::: = {"info":{"description":"explicit"}})",
                                  R"(METHOD:/:::GET = {"description":"explicit"})"}));
  EXPECT_TRUE(outcome.diagnostics.empty());
}

// The developer guide's published sample: three parts, a placeholder response and a model's own
// title.
TEST(Documentation, WhatAnExportPrintsAnywayIsNoPartOfADocumentThatListsItsParts) {
  const std::string_view text = R"({
    "paths": {"/": {"get": {"responses": {"200": {"description": "200 response"},
                                          "404": {"description": "gone"}}}}},
    "components": {"schemas": {"Empty": {"title": "Empty Schema", "type": "object"}}},
    "x-amazon-apigateway-documentation": {"documentationParts": []}})";
  EXPECT_EQ(parts_of(text).parts, (Parts{R"(RESPONSE:/:404::GET = {"description":"gone"})"}));
  std::string unlisted(text);
  unlisted.replace(unlisted.find("documentationParts"), 18, "version");
  EXPECT_EQ(parts_of(unlisted).parts,
            (Parts{R"(MODEL:/::Empty: = {"title":"Empty Schema"})",
                   R"(RESPONSE:/:200::GET = {"description":"200 response"})",
                   R"(RESPONSE:/:404::GET = {"description":"gone"})"}));
}

// An export prints what is inherited at every place; its import has no more parts than it lists.
TEST(Documentation, TextsThatAreInheritedFromListedPartsMakeNoPart) {
  const auto parts = [](const char* description) {
    return parts_of(R"({"paths": {"/a": {"get": {"responses": {
                          "400": {"description": ")" +
                    std::string(description) + R"("}}}, "put": {"summary": "s"}}},
      "x-amazon-apigateway-documentation": {"documentationParts": [
        {"location": {"type": "METHOD", "path": "/a"}, "properties": {"summary": "s"}},
        {"location": {"type": "RESPONSE", "statusCode": "400"},
         "properties": {"x-a": 1, "description": "wrong"}}]}})")
        .parts;
  };
  const Parts listed{R"(METHOD:/a:::* = {"summary":"s"})", R"(METHOD:/a:::PUT = {"summary":"s"})",
                     R"(RESPONSE:/:400::* = {"x-a":1,"description":"wrong"})"};
  EXPECT_EQ(parts("wrong"), listed);
  EXPECT_EQ(parts("other").size(), listed.size() + 1);
}

TEST(Documentation, MethodsTakeTagsSummaryAndDescription) {
  EXPECT_EQ(parts_of(R"({"paths": {"/a": {"get":
      {"description": "d", "tags": ["t"], "summary": "s", "operationId": "o"}}}})")
                .parts,
            (Parts{R"(METHOD:/a:::GET = {"tags":["t"],"summary":"s","description":"d"})"}));
}

TEST(Documentation, BlankTextsMakeNoPart) {
  EXPECT_TRUE(parts_of(R"({"info": {"description": " "}, "paths": {"/a": {"get":
      {"description": "", "tags": [], "responses": {"200": {"description": ""}}}}}})")
                  .parts.empty());
}

TEST(Documentation, EveryPlainTextBecomesAPart) {
  const Outcome outcome = parts_of(R"({"paths": {"/a/{id}": {
      "parameters": [{"name": "id", "in": "path", "description": "p"}],
      "post": {
        "parameters": [{"name": "q", "in": "query", "description": "q"},
                       {"$ref": "#/components/parameters/H"}],
        "requestBody": {"description": "b"},
        "responses": {"201": {"description": "r", "headers": {"X": {"description": "h"}}}}}}},
      "components": {"parameters": {"H": {"name": "h", "in": "header", "description": "hd"}},
        "schemas": {"M": {"title": "t", "description": "d", "type": "object"}}}})");
  EXPECT_EQ(outcome.parts, (Parts{R"(MODEL:/::M: = {"title":"t","description":"d"})",
                                  R"(PATH_PARAMETER:/a/{id}::id:POST = {"description":"p"})",
                                  R"(QUERY_PARAMETER:/a/{id}::q:POST = {"description":"q"})",
                                  R"(REQUEST_BODY:/a/{id}:::POST = {"description":"b"})",
                                  R"(REQUEST_HEADER:/a/{id}::h:POST = {"description":"hd"})",
                                  R"(RESPONSE:/a/{id}:201::POST = {"description":"r"})",
                                  R"(RESPONSE_HEADER:/a/{id}:201:X:POST = {"description":"h"})"}));
}

TEST(Documentation, SwaggerBodiesAndDefinitions) {
  EXPECT_EQ(
      parts_of(R"({"paths": {"/a": {"post": {"parameters":
      [{"name": "x", "in": "body", "description": "b"}]}}},
      "definitions": {"M": {"title": "t"}}})",
               doc::Dialect::kSwagger2)
          .parts,
      (Parts{R"(MODEL:/::M: = {"title":"t"})", R"(REQUEST_BODY:/a:::POST = {"description":"b"})"}));
}

// The service's own PetStore definition: several methods "*", several paths "/", one place as it
// is.
TEST(Documentation, EqualTextsCollapse) {
  const Outcome outcome = parts_of(R"({"paths": {
      "/a": {"get": {"responses": {"200": {"description": "ok"}, "404": {"description": "no"}}},
             "put": {"responses": {"200": {"description": "ok"}}}},
      "/b": {"get": {"responses": {"200": {"description": "ok"}, "404": {"description": "no"},
                                   "500": {"description": "one"}}}}}})");
  EXPECT_EQ(outcome.parts, (Parts{R"(RESPONSE:/:200::* = {"description":"ok"})",
                                  R"(RESPONSE:/:404::GET = {"description":"no"})",
                                  R"(RESPONSE:/b:500::GET = {"description":"one"})"}));
}

// Texts that are lists or numbers have a hash of what they say, too: spaces and the kind of number
// make no difference, members do. Equal hashes of different texts would only cost time.
TEST(Documentation, TextsOfOtherKindsCollapse) {
  const Outcome outcome = parts_of(R"({"paths": {
      "/a": {"get": {"responses": {"200": {"description": ["x", "y"]}, "404": {"description": 1.10},
                                   "500": {"description": ["x", "z"]}}}},
      "/b": {"put": {"responses": {"200": {"description": [ "x","y" ]}, "404": {"description": 1.1},
                                   "500": {"description": ["x", "y"]}}}},
      "/c": {"put": {"responses": {"404": {"description": "1.1"}}}}}})");
  EXPECT_EQ(outcome.parts, (Parts{R"(RESPONSE:/:200::* = {"description":["x","y"]})",
                                  R"(RESPONSE:/:404::* = {"description":"1.1"})",
                                  R"(RESPONSE:/a:500::GET = {"description":["x","z"]})",
                                  R"(RESPONSE:/b:500::PUT = {"description":["x","y"]})"}));
}

// Only methods are known to stay apart; request bodies follow the rule for all other types.
TEST(Documentation, EqualTextsOfMethodsStayApart) {
  const Outcome outcome = parts_of(R"({"paths": {"/a": {
      "put": {"summary": "s", "requestBody": {"description": "b"}},
      "post": {"summary": "s", "requestBody": {"description": "b"}}}}})");
  EXPECT_EQ(outcome.parts,
            (Parts{R"(METHOD:/a:::POST = {"summary":"s"})", R"(METHOD:/a:::PUT = {"summary":"s"})",
                   R"(REQUEST_BODY:/a:::* = {"description":"b"})"}));
}

// A part with the location of a joined one keeps all apart: no text is lost.
TEST(Documentation, PartsAreNotJoinedWhereAnotherOneIs) {
  const Outcome outcome = parts_of(R"({"paths": {
      "/": {"get": {"responses": {"200": {"description": "root"}}}},
      "/a": {"get": {"responses": {"200": {"description": "ok"}}}},
      "/b": {"get": {"responses": {"200": {"description": "ok"}}}}}})");
  EXPECT_EQ(outcome.parts, (Parts{R"(RESPONSE:/:200::GET = {"description":"root"})",
                                  R"(RESPONSE:/a:200::GET = {"description":"ok"})",
                                  R"(RESPONSE:/b:200::GET = {"description":"ok"})"}));
}

// As measured on the service's listings: a longer path comes before the shorter one it begins with.
TEST(Documentation, ListingOrderIsThatOfTheWholeLocation) {
  const Outcome outcome = parts_of(R"({"paths": {
      "/a": {"get": {"summary": "1"}}, "/a/b": {"get": {"summary": "2"}},
      "/a-b": {"get": {"summary": "3"}}, "/ab": {"get": {"summary": "4"}},
      "/a:b": {"get": {"summary": "5"}}}})");
  std::vector<std::string> sorted = outcome.parts;
  std::sort(sorted.begin(), sorted.end());
  EXPECT_EQ(outcome.parts, sorted);
  EXPECT_EQ(outcome.parts.front(), R"(METHOD:/a-b:::GET = {"summary":"3"})");
}

// A shared object that is read again and again takes from a budget like that of the import.
TEST(Documentation, SaysOnceWhenSharedObjectsExceedTheBudget) {
  const std::string large(100'000, 'x');
  std::string text = R"({"components": {"responses": {"R": {"description": ")" + large +
                     R"("}}}, "paths": {"/a": {"get": {"responses": {"200": {})";
  for (int code = 300; code < 380; ++code) {
    text += ", \"" + std::to_string(code) + R"(": {"$ref": "#/components/responses/R"})";
  }
  text += "}}}}}";
  const Outcome outcome = parts_of(text);
  ASSERT_EQ(outcome.diagnostics.list().size(), 1U);
  EXPECT_EQ(outcome.diagnostics.list()[0].rule->id, "shared-too-large");
  EXPECT_TRUE(outcome.diagnostics.list()[0].span.known());
}

TEST(Documentation, TwoGroupsDoNotShareOneJoinedLocation) {
  const Outcome outcome = parts_of(R"({"paths": {
      "/a": {"get": {"responses": {"200": {"description": "x"}}}},
      "/b": {"get": {"responses": {"200": {"description": "x"}}}},
      "/c": {"get": {"responses": {"200": {"description": "y"}}}},
      "/d": {"get": {"responses": {"200": {"description": "y"}}}}}})");
  EXPECT_EQ(outcome.parts, (Parts{R"(RESPONSE:/:200::GET = {"description":"x"})",
                                  R"(RESPONSE:/c:200::GET = {"description":"y"})",
                                  R"(RESPONSE:/d:200::GET = {"description":"y"})"}));
}

TEST(Documentation, PathsGetThePrefix) {
  EXPECT_EQ(
      parts_of(R"({"paths": {"/": {"get": {"summary": "s"}}, "/a": {"get": {"summary": "t"}}}})",
               doc::Dialect::kOpenApi3, "/base")
          .parts,
      (Parts{R"(METHOD:/base/a:::GET = {"summary":"t"})",
             R"(METHOD:/base:::GET = {"summary":"s"})"}));
}

struct Fault {
  std::string part;
  std::string rule;
};

class WrongPart : public testing::TestWithParam<Fault> {};

TEST_P(WrongPart, IsReportedAtItsPlaceAndLeftOut) {
  const std::string text =
      R"({"x-amazon-apigateway-documentation": {"documentationParts": [)" + GetParam().part + "]}}";
  const Outcome outcome = parts_of(text);
  EXPECT_TRUE(outcome.parts.empty());
  ASSERT_EQ(outcome.diagnostics.list().size(), 1U);
  EXPECT_EQ(outcome.diagnostics.list()[0].rule->id, GetParam().rule);
  EXPECT_TRUE(outcome.diagnostics.list()[0].span.known());
}

INSTANTIATE_TEST_SUITE_P(
    Documentation, WrongPart,
    testing::Values(
        Fault{R"(5)", "documentation-shape"}, Fault{R"({"properties": {}})", "documentation-shape"},
        Fault{R"({"location": {"type": "API"}, "properties": "{}"})", "documentation-shape"},
        Fault{R"({"location": {"type": "API"}})", "documentation-shape"},
        Fault{R"({"location": {"type": "INVALID"}, "properties": {}})", "documentation-type"},
        Fault{R"({"location": {}, "properties": {}})", "documentation-shape"},
        Fault{R"({"location": {"type": "API", "path": "/"}, "properties": {}})",
              "documentation-location-field"},
        Fault{R"({"location": {"type": "RESPONSE", "name": "x"}, "properties": {}})",
              "documentation-location-field"},
        Fault{R"({"location": {"type": "REQUEST_HEADER"}, "properties": {}})",
              "documentation-name-missing"},
        Fault{R"({"location": {"type": "RESPONSE", "statusCode": "600"}, "properties": {}})",
              "documentation-status-code"}));

TEST(Documentation, OfTwoPartsWithOneLocationTheLastStays) {
  const Outcome outcome = parts_of(R"({"x-amazon-apigateway-documentation": {"documentationParts": [
      {"location": {"type": "METHOD", "path": "/"}, "properties": {"a": 1}},
      {"location": {"type": "METHOD", "method": "*"}, "properties": {"b": 2}}]}})");
  EXPECT_EQ(outcome.parts, (Parts{R"(METHOD:/:::* = {"b":2})"}));
  ASSERT_EQ(outcome.diagnostics.list().size(), 1U);
  EXPECT_EQ(outcome.diagnostics.list()[0].rule->id, "documentation-location-twice");
  EXPECT_EQ(outcome.diagnostics.list()[0].related.size(), 1U);
}

}  // namespace
}  // namespace gwport::read

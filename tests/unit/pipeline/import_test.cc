#include "pipeline/import.h"

#include <gtest/gtest.h>

#include "model/ids.h"

namespace gwport::pipeline {
namespace {

ImportResult import(std::string_view text, const ImportOptions& options = {},
                    const model::State* onto = nullptr) {
  return import_api(std::make_unique<diag::Source>("spec.json", std::string(text)), options, onto);
}

std::string oas30(std::string_view paths, std::string_view more = "") {
  return R"({"openapi": "3.0.1", "info": {"title": "t", "version": "1"}, "paths": )" +
         std::string(paths) + std::string(more) + "}";
}

constexpr std::string_view kMock =
    R"("responses": {"200": {"description": ""}}, "x-amazon-apigateway-integration": {
         "type": "mock", "responses": {"default": {"statusCode": "200"}})";

/// GET of a mock with further members of the integration.
std::string mock(std::string_view more = "") {
  return R"({"get": {)" + std::string(kMock) + std::string(more) + "}}}";
}

/// A path ending in a variable that is declared, so that the parser has nothing to say.
std::string variable(std::string_view path, std::string_view name) {
  return "\"" + std::string(path) + R"(": {"parameters": [{"name": ")" + std::string(name) +
         R"(", "in": "path", "required": true, "schema": {"type": "string"}}], "get": {)" +
         std::string(kMock) + "}}}";
}

using Texts = std::vector<std::string>;

// Recorded: a value that is no text is dropped with a warning; the call succeeds.
const std::string kWarned = oas30(
    R"({"/a": )" + mock(R"(, "requestParameters": {"integration.request.header.h": true})") + "}");
constexpr std::string_view kWarning =
    "Invalid format for 'requestParameters'. Expected type string for property "
    "'integration.request.header.h' of resource '/a' and method 'GET' but got 'true'";

// Reported: two variables under one parent are refused.
const std::string kRefused = oas30("{" + variable("/{a}", "a") + "," + variable("/{b}", "b") + "," +
                                   variable("/{c}/d", "c") + "}");

// Recorded: ImportRestApi answers without tags and, if there is nothing to say, without warnings.
TEST(Import, GivesTheStateAfterwards) {
  const ImportResult result = import(oas30(R"({"/a": )" + mock() + "}"));
  ASSERT_TRUE(result.state);
  EXPECT_EQ(result.state->rest_api.name, "t");
  EXPECT_EQ(result.state->rest_api.tags, std::nullopt);
  EXPECT_EQ(result.state->rest_api.warnings, Texts{});
  EXPECT_EQ(result.state->resources.size(), 2U);
  EXPECT_EQ(result.error_message, "");
  EXPECT_FALSE(result.unreadable);
}

// Recorded: broken JSON and YAML in both calls.
TEST(Import, NoDocumentIsRefusedWithoutEnvelope) {
  for (const std::string_view text : {"", "{\"a\": ", "[1]", R"({"openapi": "3.1.0"})", "{}"}) {
    const ImportResult result = import(text);
    EXPECT_FALSE(result.state) << text;
    EXPECT_EQ(result.error_message, "Invalid OpenAPI input.") << text;
    EXPECT_FALSE(result.unreadable) << text;
  }
}

TEST(Import, LimitsOfGwportHaveNoServiceMessage) {
  const ImportResult deep = import(std::string(600, '['));
  EXPECT_TRUE(deep.unreadable);
  EXPECT_EQ(deep.error_message, "");
  std::string path;
  for (int i = 0; i < 101; ++i) path += "/a";
  const ImportResult steep = import(oas30("{\"" + path + "\": {}}"));
  EXPECT_TRUE(steep.unreadable);
  EXPECT_FALSE(steep.state);
  EXPECT_EQ(steep.error_message, "");
}

TEST(Import, BodyLimit) {
  ImportOptions options;
  options.limits.set["body"] = 10;
  const ImportResult result = import(kWarned, options);
  EXPECT_FALSE(result.state);
  EXPECT_NE(result.error_message, "");
  EXPECT_NE(result.document.source, nullptr);
  EXPECT_EQ(result.diagnostics.list().size(), 1U);
}

// Recorded: a warning in the answer of a put.
TEST(Import, WarningsAreReturnedWithTheApi) {
  const ImportResult result = import(kWarned);
  ASSERT_TRUE(result.state);
  EXPECT_EQ(result.state->rest_api.warnings, Texts{std::string(kWarning)});
}

// Reported: terraform's acceptance test (first words).
TEST(Import, WarningsCanCountAsErrors) {
  ImportOptions options;
  options.fail_on_warnings = true;
  const ImportResult result = import(kWarned, options);
  EXPECT_FALSE(result.state);
  EXPECT_EQ(result.error_message, "Warnings found during import:\n\t" + std::string(kWarning));
}

// Reported: fireprox#37 (layout), aws-apigateway-importer#202 (text).
TEST(Import, ErrorsAreOneList) {
  const ImportResult result = import(kRefused);
  EXPECT_FALSE(result.state);
  EXPECT_EQ(result.error_message,
            "Errors found during import:\n\t"
            "Unable to create resource at path '/{b}': A sibling ({a}) of this resource already "
            "has a variable path part -- only one is allowed\n\t"
            "Unable to create resource at path '/{c}/d': A sibling ({a}) of this resource already "
            "has a variable path part -- only one is allowed");
}

// Reported: fireprox#37: of an integration with responses that is refused, one line. gwport itself
// shows every fault.
TEST(Import, ACallHasOneAnswerAndStopsThoseThatNeedIt) {
  constexpr std::string_view kFaults =
      R"("x-amazon-apigateway-integration": {"type": "http", "httpMethod": "GET", "uri": "bad",
           "timeoutInMillis": 1, "responses": {"default": {"statusCode": "2XX"},
                                               "5": {"statusCode": "5XX"}}}}})";
  const std::string good = R"({"get": {"responses": {"200": {"description": ""}}, )";
  const std::string bad_name =
      R"({"get": {"parameters": [{"name": "a[]", "in": "query", "schema": {}}],
                  "responses": {"5XX": {"description": ""}}, )";
  const std::string bad_responses =
      R"({"get": {"responses": {"4XX": {"description": ""}, "5XX": {"description": ""}}}})";
  const ImportResult result =
      import(oas30(R"({"/a": )" + good + std::string(kFaults) + R"(, "/b": )" + bad_name +
                   std::string(kFaults) + R"(, "/c": )" + bad_responses + "}"));
  const std::string status =
      "5XX' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression "
      "pattern: [1-5]\\d\\d";
  std::string other = status;
  other[0] = '4';
  const std::string response =
      "Unable to put method response on 'GET' for resource at path '/c': 1 validation error "
      "detected: Value '";
  EXPECT_EQ(
      result.error_message,
      "Errors found during import:\n\t"
      "Unable to put integration on 'GET' for resource at path '/a': Invalid HTTP endpoint "
      "specified for URI\n\t"
      "Unable to put method 'GET' on resource at path '/b': Invalid mapping expression "
      "specified: Validation Result: warnings : [], errors : [Parameter name should match the "
      "following regular expression: ^[a-zA-Z0-9:._$-]+$]\n\t" +
          response + other + "\n\t" + response + status);
  std::size_t refusals = 0;
  for (const diag::Diagnostic& each : result.diagnostics.list()) {
    if (each.rule->outcome == diag::Outcome::kRefused) ++refusals;
  }
  EXPECT_EQ(refusals, 4U + 6U + 2U);
}

// Reported: a CloudFormation log of 2024.
TEST(Import, WarningsFollowErrors) {
  const std::string servers =
      R"(, "servers": [{"url": "https://a.com"}, {"url": "https://b.com"}])";
  const ImportResult result =
      import(oas30("{" + variable("/{a}", "a") + "," + variable("/{b}", "b") + "}", servers));
  EXPECT_EQ(result.error_message,
            "Errors found during import:\n\t"
            "Unable to create resource at path '/{b}': A sibling ({a}) of this resource already "
            "has a variable path part -- only one is allowed\n"
            "Additionally, these warnings were found:\n\t"
            "More than one server provided. Ignoring all but the first for defining endpoint "
            "configuration");
}

// Reported: localstack#4619; the message stands alone whatever else is wrong.
TEST(Import, MalformedIntegrationIsRefusedWithoutEnvelope) {
  const ImportResult result = import(oas30(R"({"/{a}": )" + mock() + R"(, "/{b}": )" +
                                           mock(R"(, "uri": {"Fn::Sub": "x"})") + "}"));
  EXPECT_FALSE(result.state);
  EXPECT_EQ(result.error_message,
            "Unable to parse API definition because of a malformed integration at path /{b}.");
}

// Documented: AWS variables are replaced at import.
TEST(Import, VariablesAreReplaced) {
  ImportOptions options;
  options.variables = {{"AWS::Region", "eu-west-1"}, {"name", "pets"}};
  const ImportResult result = import(
      R"({"openapi": "3.0.1", "info": {"title": "${name}", "version": "${AWS::Region}"},
          "paths": {}})",
      options);
  ASSERT_TRUE(result.state);
  EXPECT_EQ(result.state->rest_api.name, "pets");
  EXPECT_EQ(result.state->rest_api.version, "eu-west-1");
}

TEST(Import, RepeatedKeysAreReportedAndTheLastCounts) {
  const ImportResult result =
      import(R"({"swagger": "2.0", "info": {"title": "one", "title": "two"}, "paths": {}})");
  ASSERT_TRUE(result.state);
  EXPECT_EQ(result.state->rest_api.name, "two");
  ASSERT_EQ(result.diagnostics.list().size(), 1U);
  EXPECT_EQ(result.diagnostics.list()[0].rule->id, "key-repeated");
  std::string many = "{\"swagger\": \"2.0\"";
  for (int i = 0; i < 500; ++i) many += ", \"a\": 1";
  EXPECT_LE(import(many + "}").diagnostics.list().size(), 110U);
}

model::State deployed(std::string_view path) {
  ImportOptions options;
  options.read.rest_api_id = "abcde12345";
  return *import(oas30("{\"" + std::string(path) + "\": " + mock() + "}"), options).state;
}

// Recorded: the id stays, the name is the document's, tags are in the answer.
TEST(Put, KeepsTheId) {
  model::State old = deployed("/old");
  old.rest_api.name = "before";
  ImportOptions options;
  const ImportResult merged = import(oas30(R"({"/new": )" + mock() + "}"), options, &old);
  ASSERT_TRUE(merged.state);
  EXPECT_EQ(merged.state->rest_api.id, "abcde12345");
  EXPECT_EQ(merged.state->rest_api.name, "t");
  EXPECT_EQ(merged.state->rest_api.tags, model::StringMap());
  EXPECT_EQ(merged.state->resources.size(), 3U);
  options.mode = PutMode::kOverwrite;
  const ImportResult overwritten = import(oas30(R"({"/new": )" + mock() + "}"), options, &old);
  ASSERT_TRUE(overwritten.state);
  EXPECT_EQ(overwritten.state->resources.size(), 2U);
  EXPECT_EQ(overwritten.state->resources[0].id, old.resources[0].id);
}

// Reported: a part of a document is merged with failonwarnings although it has no info.
TEST(Put, MergeNeedsNoInfo) {
  const model::State old = deployed("/old");
  ImportOptions options;
  options.fail_on_warnings = true;
  const std::string part = R"({"openapi": "3.0.1", "paths": {"/new": )" + mock() + "}}";
  const ImportResult merged = import(part, options, &old);
  ASSERT_TRUE(merged.state) << merged.error_message;
  EXPECT_EQ(merged.state->rest_api.name, "t");
  EXPECT_TRUE(merged.diagnostics.empty());
  EXPECT_EQ(import(part, options).error_message,
            "Warnings found during import:\n\tParse issue: attribute info is missing");
}

// The service would fail on the new resource, not on the old one.
TEST(Put, WhatWasThereBeforeIsNotCheckedAgainButCounts) {
  model::State old = deployed("/{a}");
  for (auto& resource : old.resources) {
    resource.origin = {};
    for (auto& method : resource.methods) {
      method.origin = {};
      method.method_responses.set("999", {"999", {}, {}, {}});
    }
  }
  const ImportResult other = import(oas30(R"({"/b": )" + mock() + "}"), {}, &old);
  EXPECT_EQ(other.error_message, "");
  const ImportResult sibling = import(oas30("{" + variable("/{b}", "b") + "}"), {}, &old);
  EXPECT_EQ(sibling.error_message,
            "Errors found during import:\n\tUnable to create resource at path '/{b}': A sibling "
            "({a}) of this resource already has a variable path part -- only one is allowed");
}

}  // namespace
}  // namespace gwport::pipeline

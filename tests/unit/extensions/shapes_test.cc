#include "extensions/shapes.h"

#include "extensions/keys.h"
#include "unit/extensions/parse.h"

namespace gwport::extensions {
namespace {

/// Messages about the value of an extension.
Texts report(Parsed& parsed, std::string_view name) {
  const Extension* extension = find_extension(std::string(kExtensionPrefix) + std::string(name));
  if (extension == nullptr) return {"no such extension"};
  ShapeReport(parsed.diagnostics).check(parsed.at("a"), *extension);
  return parsed.messages();
}

Texts report(std::string_view name, std::string_view value) {
  Parsed parsed("{\"a\": " + std::string(value) + "}");
  return report(parsed, name);
}

TEST(Shapes, EverySchemaCompilesAndTakesNull) {
  for (const Extension& extension : registry()) {
    if (extension.schema.empty()) continue;
    Parsed parsed(R"({"a": null})");
    ShapeReport(parsed.diagnostics).check(parsed.at("a"), extension);
    EXPECT_EQ(parsed.messages(), Texts{}) << extension.key;
  }
}

TEST(Shapes, IntegrationMembers) {
  Parsed parsed(R"({"a": {"type": "mock", "timeOutInMillis": 1, "nothing": {},
      "responses": {"default": {"statuscode": 200, "statusCode": 200}},
      "tlsConfig": {"insecureSkipVerification": []}}})");
  EXPECT_EQ(report(parsed, "integration"),
            (Texts{"'timeOutInMillis' is no member of x-amazon-apigateway-integration",
                   "'nothing' is no member of x-amazon-apigateway-integration",
                   "'statuscode' is no member of x-amazon-apigateway-integration",
                   "'insecureSkipVerification' must be true or false"}));
  EXPECT_EQ(parsed.findings()[0], "extension-member: \"timeOutInMillis\"");
  EXPECT_EQ(parsed.findings()[3], "extension-shape: []");
  EXPECT_EQ(parsed.diagnostics.list()[1].hint, "");
  EXPECT_EQ(parsed.diagnostics.list()[2].hint, "did you mean statusCode?");
  EXPECT_EQ(parsed.diagnostics.list()[0].hint, "did you mean timeoutInMillis?");
}

TEST(Shapes, WhatTheReadersReportIsLeftToThem) {
  EXPECT_EQ(report("integration", R"({"uri": {"Fn::Sub": "x"}, "requestTemplates": {"a/b": {}},
      "requestParameters": {"integration.request.header.a": true}, "timeoutInMillis": true,
      "responses": {"default": {"statusCode": []}}, "$ref": "#/b", "cacheKeyParameters": "a"})"),
            Texts{});
  EXPECT_EQ(report("integration", R"("mock")"), Texts{});
  EXPECT_EQ(report("minimum-compression-size", R"("much")"), Texts{});
}

TEST(Shapes, Authorizer) {
  EXPECT_EQ(
      report("authorizer", R"({"type": "token", "authorizerUri": {}, "providerArns": [],
      "providerARNs": ["a", {}], "authorizerResultTtlInSeconds": false,
      "jwtConfiguration": {"issuer": "i"}})"),
      (Texts{"'authorizerUri' must be a text",
             "'providerArns' is no member of x-amazon-apigateway-authorizer",
             "each element must be a text", "'authorizerResultTtlInSeconds' must be a number"}));
}

TEST(Shapes, OtherExtensions) {
  EXPECT_EQ(report("gateway-responses", R"({"THROTTLED": {"status": 429, "statusCode": [],
      "responseTemplates": {"application/json": {}}}})"),
            (Texts{"'status' is no member of x-amazon-apigateway-gateway-responses",
                   "'statusCode' must be a text", "'application/json' must be a text"}));
  EXPECT_EQ(report("request-validators", R"({"all": {"validateBody": true}})"),
            Texts{"'validateBody' is no member of x-amazon-apigateway-request-validators"});
  EXPECT_EQ(report("endpoint-configuration", R"({"disableExecuteApiEndpoint": {},
      "vpcEndpointIds": "vpce-1"})"),
            (Texts{"'disableExecuteApiEndpoint' must be true or false",
                   "'vpcEndpointIds' must be a list"}));
  EXPECT_EQ(report("auth", R"({"type": 1})"), Texts{"'type' must be a text"});
  EXPECT_EQ(report("binary-media-types", R"(["a/b", []])"), Texts{"each element must be a text"});
}

TEST(Shapes, EveryFaultyValueIsReportedAtItsPlace) {
  Parsed parsed(R"({"paths": {"/a": {
      "get": {"x-amazon-apigateway-integration": {"type": "mock", "uri": "a"}},
      "put": {"x-amazon-apigateway-integration": {"type": "mock", "url": "b"}},
      "post": {"x-amazon-apigateway-integration": {"type": "mock", "url": "c"}}}}})");
  report_extension_keys(parsed.root(), doc::Dialect::kOpenApi3, parsed.diagnostics);
  ASSERT_EQ(parsed.messages().size(), 2U);
  EXPECT_EQ(parsed.diagnostics.list()[0].hint, "did you mean uri?");
  EXPECT_LT(parsed.diagnostics.list()[0].span.begin, parsed.diagnostics.list()[1].span.begin);
}

TEST(Shapes, AValueOfAFormThatFitsIsNotHeldAgainstTheSchemaAgain) {
  // Different in what no schema looks at: the names and the number of mapping expressions.
  Parsed parsed(R"({"a": {"requestParameters": {"integration.request.path.a": "b"}},
      "b": {"requestParameters": {"integration.request.path.b": "c",
                                  "integration.request.path.d": "e"}},
      "c": {"requestParameter": {"integration.request.path.b": "c"}}})");
  const Extension& integration = *find_extension("x-amazon-apigateway-integration");
  ShapeReport shapes(parsed.diagnostics);
  for (const std::string_view name : {"a", "b", "c", "c"})
    shapes.check(parsed.at(name), integration);
  EXPECT_EQ(parsed.messages(),
            Texts{"'requestParameter' is no member of x-amazon-apigateway-integration"});
}

}  // namespace
}  // namespace gwport::extensions

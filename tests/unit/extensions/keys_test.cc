#include "extensions/keys.h"

#include "extensions/registry.h"
#include "unit/extensions/parse.h"

namespace gwport::extensions {
namespace {

Texts report(Parsed& parsed, doc::Dialect dialect = doc::Dialect::kOpenApi3) {
  report_extension_keys(parsed.root(), dialect, parsed.diagnostics);
  return parsed.messages();
}

TEST(ExtensionKeys, AtTheirPlacesNothingIsSaid) {
  Parsed parsed(R"({
    "x-amazon-apigateway-policy": {}, "x-amazon-apigateway-request-validator": "a",
    "x-amazon-apigateway-documentation": {}, "x-amazon-other": 1, "x-own": 2,
    "paths": {"/": {
      "get": {"x-amazon-apigateway-integration": {}, "x-amazon-apigateway-auth": {},
              "x-amazon-apigateway-request-validator": "b"},
      "x-amazon-apigateway-any-method": {"x-amazon-apigateway-integration": {}}}},
    "components": {"securitySchemes": {"s": {"x-amazon-apigateway-authtype": "a",
                                             "x-amazon-apigateway-authorizer": {}}}}})");
  EXPECT_EQ(report(parsed), Texts{});
}

TEST(ExtensionKeys, OfHttpApis) {
  Parsed parsed(
      R"({"x-amazon-apigateway-cors": {}, "x-amazon-apigateway-importexport-version": "1.0",
    "tags": [{"name": "t", "x-amazon-apigateway-tag-value": "v"}],
    "components": {"x-amazon-apigateway-integrations": {}}})");
  EXPECT_EQ(report(parsed),
            (Texts{"x-amazon-apigateway-cors is read for HTTP APIs only",
                   "x-amazon-apigateway-importexport-version is read for HTTP APIs only",
                   "x-amazon-apigateway-tag-value is read for HTTP APIs only",
                   "x-amazon-apigateway-integrations is read for HTTP APIs only"}));
}

TEST(ExtensionKeys, TheDefaultRouteIsOfHttpApis) {
  Parsed parsed(R"({"paths": {"/$default": {
      "x-amazon-apigateway-any-method": {"isDefaultRoute": true}, "get": {"isDefaultRoute": true}}}})");
  EXPECT_EQ(report(parsed), Texts{"'isDefaultRoute' is read for HTTP APIs only"});
}

TEST(ExtensionKeys, MisspeltOnesGetASuggestion) {
  Parsed parsed(R"({"paths": {"/": {"get": {"x-amazon-apigateway-integation": {}}}},
                    "x-amazon-apigateway-something-else-entirely": 1})");
  EXPECT_EQ(report(parsed),
            (Texts{"there is no extension x-amazon-apigateway-integation",
                   "there is no extension x-amazon-apigateway-something-else-entirely"}));
  EXPECT_EQ(parsed.diagnostics.list()[0].hint, "did you mean x-amazon-apigateway-integration?");
  EXPECT_EQ(parsed.diagnostics.list()[1].hint, "");
  EXPECT_EQ(parsed.findings()[0], "unknown-extension: \"x-amazon-apigateway-integation\"");
}

TEST(ExtensionKeys, Misplaced) {
  Parsed parsed(R"({"paths": {"/": {
      "x-amazon-apigateway-integration": {},
      "get": {"x-amazon-apigateway-policy": {},
              "responses": {"200": {"x-amazon-apigateway-integration": {}}},
              "x-amazon-apigateway-any-method": {}}}},
    "x-amazon-apigateway-authtype": "custom"})");
  EXPECT_EQ(
      report(parsed),
      (Texts{"x-amazon-apigateway-integration is not read here: it belongs in an operation",
             "x-amazon-apigateway-policy is not read here: it belongs at the root",
             "x-amazon-apigateway-integration is not read here: it belongs in an operation",
             "x-amazon-apigateway-any-method is not read here: it belongs in a path item",
             "x-amazon-apigateway-authtype is not read here: it belongs in a security scheme"}));
}

TEST(ExtensionKeys, InsideDataNothingIsLookedAt) {
  Parsed parsed(R"({"x-own": {"x-amazon-apigateway-nothing": 1}, "definitions": {"A": {
      "example": {"x-amazon-apigateway-policy": 1}, "default": {"x-amazon-apigateway-policy": 1},
      "enum": [{"x-amazon-apigateway-policy": 1}]}}})");
  EXPECT_EQ(report(parsed, doc::Dialect::kSwagger2), Texts{});
}

TEST(ExtensionKeys, SecurityDefinitionsOfSwagger) {
  Parsed parsed(R"({"securityDefinitions": {"s": {"x-amazon-apigateway-authtype": "a"}}})");
  EXPECT_EQ(report(parsed, doc::Dialect::kSwagger2), Texts{});
}

TEST(Registry, KeysAreUniqueSortedAndHaveAPlace) {
  std::string_view before;
  for (const Extension& extension : registry()) {
    EXPECT_LT(before, extension.key);
    EXPECT_TRUE(extension.key.starts_with(kExtensionPrefix));
    EXPECT_NE(name_of_places(extension.places), "");
    EXPECT_NE(extension.source, "");
    EXPECT_EQ(find_extension(extension.key), &extension);
    before = extension.key;
  }
  EXPECT_EQ(name_of_places(kRoot | kOperation), "at the root or in an operation");
}

}  // namespace
}  // namespace gwport::extensions

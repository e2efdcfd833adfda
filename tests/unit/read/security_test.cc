#include "reading.h"

namespace gwport::read {
namespace {

constexpr std::string_view kSchemes = R"(, "components": {"securitySchemes": {
    "key": {"type": "apiKey", "name": "x-api-key", "in": "header"},
    "sigv4": {"type": "apiKey", "name": "Authorization", "in": "header",
              "x-amazon-apigateway-authtype": "awsSigv4"},
    "lambda": {"type": "apiKey", "name": "Authorization", "in": "header",
               "x-amazon-apigateway-authtype": "custom",
               "x-amazon-apigateway-authorizer": {"type": "token", "authorizerUri": "u"}},
    "pool": {"type": "apiKey", "name": "Authorization", "in": "header",
             "x-amazon-apigateway-authtype": "cognito_user_pools",
             "x-amazon-apigateway-authorizer": {"type": "cognito_user_pools",
                 "providerARNs": ["arn:aws:cognito-idp:us-east-1:111111111111:userpool/p"]}}}})";

/// GET /a with these members, and the root's.
std::unique_ptr<Reading> secured(std::string_view operation, std::string_view root = "") {
  return reading(oas30(R"({"/a": {"get": {"responses": {})" + std::string(operation) + "}}}",
                       std::string(kSchemes) + std::string(root)));
}

std::string id_of(const Reading& read, std::string_view name) {
  for (const auto& authorizer : read.state.authorizers) {
    if (authorizer.name == name) return authorizer.id;
  }
  return "(none)";
}

// Recorded: all declared authorizers are created, used or not.
TEST(Security, AuthorizersAreCreatedEvenIfUnused) {
  const auto read = secured("");
  ASSERT_EQ(read->state.authorizers.size(), 2U);
  EXPECT_EQ(read->state.authorizers[0].name, "lambda");
  EXPECT_EQ(read->state.authorizers[0].id.size(), 6U);
  EXPECT_NE(read->state.authorizers[0].id, read->state.authorizers[1].id);
  EXPECT_EQ(read->method("/a", "GET").authorization_type, "NONE");
  EXPECT_FALSE(read->method("/a", "GET").api_key_required);
}

// Recorded: a method with api_key alone.
TEST(Security, ApiKey) {
  const auto read = secured(R"(, "security": [{"key": []}])");
  EXPECT_TRUE(read->method("/a", "GET").api_key_required);
  EXPECT_EQ(read->method("/a", "GET").authorization_type, "NONE");
}

// Recorded: a Lambda authorizer gives CUSTOM, a user pool the scopes of the requirement.
TEST(Security, AuthorizersAndScopes) {
  const auto lambda = secured(R"(, "security": [{"lambda": []}])");
  EXPECT_EQ(lambda->method("/a", "GET").authorization_type, "CUSTOM");
  EXPECT_EQ(lambda->method("/a", "GET").authorizer_id, id_of(*lambda, "lambda"));
  const auto pool = secured(R"(, "security": [{"pool": ["email", "openid"]}])");
  EXPECT_EQ(pool->method("/a", "GET").authorization_type, "COGNITO_USER_POOLS");
  EXPECT_EQ(pool->method("/a", "GET").authorizer_id, id_of(*pool, "pool"));
  EXPECT_EQ(pool->method("/a", "GET").authorization_scopes, (Texts{"email", "openid"}));
}

// Developer guide: authtype awsSigv4.
TEST(Security, SignatureVersion4) {
  const auto read = secured(R"(, "security": [{"sigv4": []}])");
  EXPECT_EQ(read->method("/a", "GET").authorization_type, "AWS_IAM");
  EXPECT_EQ(read->method("/a", "GET").authorizer_id, std::nullopt);
}

// Recorded: the document's security counts for operations without their own, ANY included.
TEST(Security, DocumentLevelIsTheDefault) {
  const auto read =
      reading(oas30(R"({"/a": {
      "x-amazon-apigateway-any-method": {"responses": {}},
      "get": {"responses": {}, "security": []},
      "put": {"responses": {}, "security": [{"key": []}]}}})",
                    std::string(kSchemes) + R"(, "security": [{"pool": ["email"]}])"));
  EXPECT_EQ(read->method("/a", "ANY").authorization_type, "COGNITO_USER_POOLS");
  EXPECT_EQ(read->method("/a", "ANY").authorization_scopes, Texts{"email"});
  EXPECT_EQ(read->method("/a", "GET").authorization_type, "NONE");
  EXPECT_EQ(read->method("/a", "PUT").authorization_type, "NONE");
  EXPECT_TRUE(read->method("/a", "PUT").api_key_required);
}

// Recorded: serverless-application-model's test of an authorizer with an API key in two items.
TEST(Security, AllItemsCountTogether) {
  for (const std::string_view list :
       {R"([{"lambda": []}, {"key": []}])", R"([{"key": [], "lambda": []}])",
        R"([{}, {"lambda": []}, {"key": []}])"}) {
    const auto read = secured(R"(, "security": )" + std::string(list));
    EXPECT_EQ(read->method("/a", "GET").authorization_type, "CUSTOM") << list;
    EXPECT_TRUE(read->method("/a", "GET").api_key_required) << list;
  }
}

TEST(Security, OfTwoAuthorizersTheFirstCounts) {
  const auto read = secured(R"(, "security": [{"pool": ["email"]}, {"lambda": []}])");
  EXPECT_EQ(read->method("/a", "GET").authorizer_id, id_of(*read, "pool"));
  EXPECT_EQ(read->method("/a", "GET").authorization_scopes, Texts{"email"});
  EXPECT_EQ(read->places("security-second-authorizer"), Texts{"\"lambda\""});
}

TEST(Security, WhatNamesNoSchemeProtectsNothing) {
  const auto read = secured(R"(, "security": [{"nobody": []}, {"lambda": "all"}])");
  EXPECT_EQ(read->method("/a", "GET").authorization_type, "NONE");
  EXPECT_EQ(read->places("security-scheme-unknown"), Texts{"\"nobody\""});
  EXPECT_EQ(read->places("security-requirement-no-list"), Texts{"\"lambda\""});
}

// AWS SAM writes NONE into the documents of methods that are open on purpose.
TEST(Security, TheWordNoneIsNoSlip) {
  const auto read = secured(R"(, "security": [{"NONE": []}])");
  EXPECT_EQ(read->method("/a", "GET").authorization_type, "NONE");
  EXPECT_EQ(read->places("security-scheme-unknown"), Texts{});
}

TEST(Security, ScopesAreForUserPoolsOnly) {
  const auto read = secured(R"(, "security": [{"lambda": ["a"]}, {"key": ["b"]}])");
  EXPECT_TRUE(read->method("/a", "GET").authorization_scopes.empty());
  EXPECT_EQ(read->places("security-scopes-dropped"), (Texts{"\"lambda\"", "\"key\""}));
}

// Developer guide: x-amazon-apigateway-auth. Reported: it does not go together with an authorizer.
TEST(Security, AuthExtension) {
  constexpr std::string_view kIam = R"(, "x-amazon-apigateway-auth": {"type": "aws_iam"})";
  constexpr std::string_view kNone = R"(, "x-amazon-apigateway-auth": {"type": "none"})";
  constexpr std::string_view kRoot = R"(, "security": [{"lambda": []}])";
  EXPECT_EQ(secured(kIam)->method("/a", "GET").authorization_type, "AWS_IAM");
  EXPECT_EQ(secured(kNone, kRoot)->method("/a", "GET").authorization_type, "NONE");
  EXPECT_EQ(secured(kNone, kRoot)->method("/a", "GET").authorizer_id, std::nullopt);
  const std::string own = std::string(kIam) + std::string(kRoot);
  EXPECT_EQ(secured(own)->method("/a", "GET").authorization_type, "CUSTOM");
  const std::string key = std::string(kNone) + R"(, "security": [{"key": []}])";
  EXPECT_TRUE(secured(key)->method("/a", "GET").api_key_required);
}

// Reported: django-jsonapi-training, and many others since; once for each definition.
TEST(Security, UnsupportedTypesLeaveMethodsOpen) {
  const auto read =
      reading(swagger(R"({"/a": {"get": {"responses": {}, "security": [{"oauth": []}]},
      "put": {"responses": {}, "security": [{"oauth": []}]}}})",
                      R"(, "securityDefinitions": {"oauth": {"type": "oauth2",
      "flow": "implicit", "authorizationUrl": "https://a.com", "scopes": {}}})"));
  EXPECT_EQ(read->method("/a", "GET").authorization_type, "NONE");
  Texts warnings;
  for (const auto& each : read->diagnostics.list()) {
    if (each.rule->outcome == diag::Outcome::kWarned) warnings.push_back(each.message);
  }
  EXPECT_EQ(warnings,
            Texts{"Unsupported security definition type 'oauth2' for 'oauth'. Ignoring."});
}

}  // namespace
}  // namespace gwport::read

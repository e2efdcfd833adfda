#include "extensions/authorizer.h"

#include "unit/extensions/parse.h"

namespace gwport::extensions {
namespace {

using Use = SecurityScheme::Use;

SecurityScheme read(Parsed& parsed, doc::Dialect dialect = doc::Dialect::kOpenApi3) {
  return read_security_scheme(parsed.at("s"), dialect, parsed.diagnostics);
}

model::Authorizer read_authorizer(std::string_view scheme) {
  Parsed parsed("{\"s\": " + std::string(scheme) + "}");
  const SecurityScheme result = read(parsed);
  EXPECT_EQ(parsed.messages(), Texts{});
  EXPECT_EQ(result.use, Use::kAuthorizer);
  return result.authorizer.value_or(model::Authorizer{});
}

TEST(SecurityScheme, TokenAuthorizer) {
  const model::Authorizer token =
      read_authorizer(R"({"type": "apiKey", "name": "Auth", "in": "header",
      "x-amazon-apigateway-authtype": "oauth2",
      "x-amazon-apigateway-authorizer": {"type": "token", "authorizerUri": "arn:l",
        "authorizerCredentials": "", "identityValidationExpression": "^x"}})");
  EXPECT_EQ(token.name, "s");
  EXPECT_EQ(token.type, "TOKEN");
  EXPECT_EQ(token.auth_type, "oauth2");
  EXPECT_EQ(token.authorizer_uri, "arn:l");
  EXPECT_EQ(token.authorizer_credentials, "");
  EXPECT_EQ(token.identity_validation_expression, "^x");
  EXPECT_EQ(token.identity_source, "method.request.header.Auth");
  EXPECT_EQ(token.authorizer_result_ttl_in_seconds, std::nullopt);
}

TEST(SecurityScheme, AnEmptyIdentitySourceStaysEmpty) {
  EXPECT_EQ(read_authorizer(R"({"type": "apiKey", "name": "Auth", "in": "header",
      "x-amazon-apigateway-authorizer": {"type": "token", "identitySource": ""}})")
                .identity_source,
            "");
}

TEST(SecurityScheme, RequestAuthorizerHasOnlyItsOwnIdentitySource) {
  const model::Authorizer request =
      read_authorizer(R"({"type": "apiKey", "name": "Unused", "in": "header",
      "x-amazon-apigateway-authorizer": {"type": "request", "authorizerResultTtlInSeconds": 0}})");
  EXPECT_EQ(request.type, "REQUEST");
  EXPECT_EQ(request.identity_source, std::nullopt);
  EXPECT_EQ(request.authorizer_result_ttl_in_seconds, 0);
}

TEST(SecurityScheme, CognitoAuthorizer) {
  const model::Authorizer pool =
      read_authorizer(R"({"type": "apiKey", "name": "Authorization", "in": "header",
      "x-amazon-apigateway-authtype": "cognito_user_pools",
      "x-amazon-apigateway-authorizer": {"type": "cognito_user_pools", "providerARNs": ["b", "a"],
        "authorizerResultTtlInSeconds": "60"}})");
  EXPECT_EQ(pool.type, "COGNITO_USER_POOLS");
  EXPECT_EQ(pool.provider_arns, (Texts{"b", "a"}));
  EXPECT_EQ(pool.identity_source, "method.request.header.Authorization");
  EXPECT_EQ(pool.authorizer_result_ttl_in_seconds, 60);
}

TEST(SecurityScheme, ATtlThatIsNoNumberIsLeftOut) {
  Parsed parsed(R"({"s": {"type": "apiKey", "name": "A", "in": "header",
      "x-amazon-apigateway-authorizer": {"type": "token", "authorizerResultTtlInSeconds": "5m"}}})");
  EXPECT_EQ(read(parsed).authorizer->authorizer_result_ttl_in_seconds, std::nullopt);
  EXPECT_EQ(parsed.messages(), Texts{"'authorizerResultTtlInSeconds' must be a number"});
}

TEST(SecurityScheme, AnAuthorizerOnTheKeyHeaderIsAnAuthorizer) {
  EXPECT_EQ(read_authorizer(R"({"type": "apiKey", "name": "X-Api-Key", "in": "header",
      "x-amazon-apigateway-authorizer": {"type": "token"}})")
                .name,
            "s");
}

TEST(SecurityScheme, IamAndApiKey) {
  Parsed iam(R"({"s": {"type": "apiKey", "name": "Authorization", "in": "header",
                       "x-amazon-apigateway-authtype": "awsSigv4"}})");
  EXPECT_EQ(read(iam).use, Use::kIam);
  EXPECT_EQ(iam.messages(), Texts{});
  Parsed key(R"({"s": {"type": "apiKey", "name": "X-API-Key", "in": "header"}})");
  EXPECT_EQ(read(key).use, Use::kApiKey);
  EXPECT_EQ(key.messages(), Texts{});
}

TEST(SecurityScheme, AuthtypeNeedsAnAuthorizer) {
  Parsed parsed(R"({"s": {"type": "apiKey", "name": "Authorization", "in": "header",
                          "x-amazon-apigateway-authtype": "custom"}})");
  EXPECT_EQ(read(parsed).use, Use::kIgnored);
  EXPECT_EQ(parsed.messages(),
            Texts{"Unable to create authorizer from security definition: 's'. Extension "
                  "x-amazon-apigateway-authorizer is required. Any methods with security: 's' will "
                  "not be created. If this security definition is not a custom authorizer, remove "
                  "the x-amazon-apigateway-authtype extension and it will be ignored."});
  EXPECT_TRUE(parsed.diagnostics.refused());
}

TEST(SecurityScheme, ReservedAuthtypesAreNoAuthorizers) {
  Parsed parsed(R"({"s": {"type": "apiKey", "name": "A", "in": "header",
                          "x-amazon-apigateway-authtype": "awsOther"}})");
  EXPECT_EQ(read(parsed).use, Use::kIgnored);
  EXPECT_EQ(parsed.findings(), Texts{"reserved-authtype: \"awsOther\""});
}

TEST(SecurityScheme, OtherTypesAreIgnoredWithTheServicesWarning) {
  Parsed parsed(
      R"({"s": {"type": "oauth2", "x-amazon-apigateway-authorizer": {"type": "token"}}})");
  EXPECT_EQ(read(parsed).use, Use::kIgnored);
  EXPECT_EQ(parsed.messages(),
            Texts{"Unsupported security definition type 'oauth2' for 's'. Ignoring."});
  Parsed basic(R"({"s": {"type": "basic"}})");
  EXPECT_EQ(read(basic, doc::Dialect::kSwagger2).use, Use::kIgnored);
  EXPECT_EQ(basic.messages(),
            Texts{"Unsupported security definition type 'basic' for 's'. Ignoring."});
  Parsed unknown(R"({"s": {"type": "basic"}})");  // the parser speaks of this one
  EXPECT_EQ(read(unknown, doc::Dialect::kOpenApi3).use, Use::kIgnored);
  EXPECT_EQ(unknown.messages(), Texts{});
}

TEST(SecurityScheme, KeysElsewhereMeanNothing) {
  for (const std::string_view scheme :
       {R"("name": "token", "in": "header")", R"("name": "x-api-key", "in": "query")"}) {
    Parsed parsed("{\"s\": {\"type\": \"apiKey\", " + std::string(scheme) + "}}");
    EXPECT_EQ(read(parsed).use, Use::kIgnored);
    EXPECT_EQ(parsed.findings(), Texts{"security-scheme-ignored: \"s\""});
  }
}

TEST(SecurityScheme, MembersOfHttpApisAreMentioned) {
  Parsed parsed(R"({"s": {"type": "apiKey", "name": "A", "in": "header",
      "x-amazon-apigateway-authorizer": {"type": "request", "enableSimpleResponses": false,
        "authorizerPayloadFormatVersion": "2.0", "jwtConfiguration": {}}}})");
  EXPECT_EQ(read(parsed).use, Use::kAuthorizer);
  EXPECT_EQ(parsed.findings(), (Texts{"http-api-member: \"enableSimpleResponses\"",
                                      "http-api-member: \"authorizerPayloadFormatVersion\"",
                                      "http-api-member: \"jwtConfiguration\""}));
}

}  // namespace
}  // namespace gwport::extensions

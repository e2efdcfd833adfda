#include "extensions/api.h"

#include "unit/extensions/parse.h"

namespace gwport::extensions {
namespace {

using doc::Dialect;

model::State read(Parsed& parsed, Dialect dialect = Dialect::kSwagger2, const Site& site = {}) {
  model::State state;
  state.rest_api.id = "abcde12345";
  read_api_extensions(parsed.root(), dialect, state, parsed.diagnostics, site);
  return state;
}

model::State read_clean(std::string_view text, Dialect dialect = Dialect::kSwagger2) {
  Parsed parsed(text);
  model::State state = read(parsed, dialect);
  EXPECT_EQ(parsed.messages(), Texts{});
  return state;
}

TEST(ApiExtensions, NothingGivenNothingChanged) {
  const model::State state = read_clean(R"({"swagger": "2.0"})");
  EXPECT_EQ(state.rest_api.api_key_source, "HEADER");
  EXPECT_FALSE(state.rest_api.given.api_key_source);
  EXPECT_FALSE(state.rest_api.given.disable_execute_api_endpoint);
  EXPECT_EQ(state.rest_api.minimum_compression_size, std::nullopt);
  EXPECT_EQ(state.rest_api.policy, std::nullopt);
  EXPECT_TRUE(state.rest_api.binary_media_types.empty());
}

TEST(ApiExtensions, ApiKeySource) {
  const model::State state = read_clean(R"({"x-amazon-apigateway-api-key-source": "authorizer"})");
  EXPECT_EQ(state.rest_api.api_key_source, "AUTHORIZER");
  EXPECT_TRUE(state.rest_api.given.api_key_source);
  EXPECT_EQ(
      read_clean(R"({"x-amazon-apigateway-api-key-source": "Cookie"})").rest_api.api_key_source,
      "Cookie");
}

TEST(ApiExtensions, BinaryMediaTypesKeepTheirOrder) {
  EXPECT_EQ(read_clean(R"({"x-amazon-apigateway-binary-media-types": ["image/png", "*/*"]})")
                .rest_api.binary_media_types,
            (Texts{"image/png", "*/*"}));
}

TEST(ApiExtensions, MinimumCompressionSize) {
  EXPECT_EQ(read_clean(R"({"x-amazon-apigateway-minimum-compression-size": 0})")
                .rest_api.minimum_compression_size,
            0);
  EXPECT_EQ(read_clean(R"({"x-amazon-apigateway-minimum-compression-size": "5242880"})")
                .rest_api.minimum_compression_size,
            5242880);
}

TEST(ApiExtensions, SecurityPolicyAndAccessMode) {
  const model::State state = read_clean(R"({"x-amazon-apigateway-security-policy": "TLS_1_2",
                                            "x-amazon-apigateway-endpoint-access-mode": "STRICT"})");
  EXPECT_EQ(state.rest_api.security_policy, "TLS_1_2");
  EXPECT_EQ(state.rest_api.endpoint_access_mode, "STRICT");
}

TEST(ApiExtensions, EndpointConfigurationStandsAtTheRootOfSwagger) {
  const model::State state = read_clean(R"({"x-amazon-apigateway-endpoint-configuration": {
      "disableExecuteApiEndpoint": true, "vpcEndpointIds": ["vpce-2", "vpce-1"]}})");
  EXPECT_TRUE(state.rest_api.disable_execute_api_endpoint);
  EXPECT_TRUE(state.rest_api.given.disable_execute_api_endpoint);
  EXPECT_EQ(state.rest_api.endpoint_configuration.vpc_endpoint_ids, (Texts{"vpce-2", "vpce-1"}));
}

TEST(ApiExtensions, EndpointConfigurationStandsInTheFirstServerOfOpenApi3) {
  Parsed parsed(R"({"servers": [
      {"url": "/", "x-amazon-apigateway-endpoint-configuration": {"disableExecuteApiEndpoint": true}},
      {"url": "/b", "x-amazon-apigateway-endpoint-configuration": {"vpcEndpointIds": ["vpce-1"]}}]})");
  const model::State state = read(parsed, Dialect::kOpenApi3);
  EXPECT_TRUE(state.rest_api.disable_execute_api_endpoint);
  EXPECT_TRUE(state.rest_api.endpoint_configuration.vpc_endpoint_ids.empty());
  EXPECT_EQ(parsed.messages(), Texts{"x-amazon-apigateway-endpoint-configuration is not read here: "
                                     "it belongs in the first server"});
}

TEST(ApiExtensions, EndpointConfigurationElsewhereIsReported) {
  Parsed root(
      R"({"x-amazon-apigateway-endpoint-configuration": {"disableExecuteApiEndpoint": true}})");
  EXPECT_FALSE(read(root, Dialect::kOpenApi3).rest_api.disable_execute_api_endpoint);
  EXPECT_EQ(root.findings(),
            Texts{"misplaced-extension: \"x-amazon-apigateway-endpoint-configuration\""});
  Parsed ip(R"({"x-amazon-apigateway-endpoint-configuration": {"ipAddressType": "dualstack"}})");
  EXPECT_EQ(read(ip).rest_api.endpoint_configuration.ip_address_type, "ipv4");
  EXPECT_EQ(ip.findings(), Texts{"http-api-member: \"ipAddressType\""});
}

TEST(ApiExtensions, RequestValidators) {
  const model::State state = read_clean(R"({"x-amazon-apigateway-request-validators": {
      "all": {"validateRequestBody": true, "validateRequestParameters": "true"},
      "Validate body": {"validateRequestBody": true}}})");
  ASSERT_EQ(state.request_validators.size(), 2U);
  EXPECT_EQ(state.request_validators[0].name, "all");
  EXPECT_TRUE(state.request_validators[0].validate_request_body);
  EXPECT_TRUE(state.request_validators[0].validate_request_parameters);
  EXPECT_EQ(state.request_validators[1].name, "Validate body");
  EXPECT_FALSE(state.request_validators[1].validate_request_parameters);
  EXPECT_EQ(state.request_validators[0].id.size(), 6U);
  EXPECT_NE(state.request_validators[0].id, state.request_validators[1].id);
}

TEST(ApiExtensions, RequestValidatorOfAHolder) {
  Parsed parsed(R"({"a": {"x-amazon-apigateway-request-validator": "all"}, "b": {},
                    "c": {"x-amazon-apigateway-request-validator": null}})");
  EXPECT_EQ(find_request_validator(parsed.at("a"))->text(), "all");
  EXPECT_EQ(find_request_validator(parsed.at("b")), nullptr);
  EXPECT_EQ(find_request_validator(parsed.at("c")), nullptr);
}

TEST(ApiExtensions, GatewayResponses) {
  const model::State state = read_clean(R"({"x-amazon-apigateway-gateway-responses": {
      "DEFAULT_5XX": {"responseParameters": {"gatewayresponse.header.A": "'b'"}},
      "THROTTLED": {"statusCode": 429, "responseTemplates": {"application/json": "{}"}}}})");
  ASSERT_EQ(state.gateway_responses.size(), 2U);
  EXPECT_EQ(state.gateway_responses[0].response_type, "DEFAULT_5XX");
  EXPECT_EQ(state.gateway_responses[0].status_code, std::nullopt);
  EXPECT_EQ(*state.gateway_responses[0].response_parameters.find("gatewayresponse.header.A"),
            "'b'");
  EXPECT_EQ(state.gateway_responses[1].status_code, "429");
  EXPECT_EQ(*state.gateway_responses[1].response_templates.find("application/json"), "{}");
  EXPECT_FALSE(state.gateway_responses[1].default_response);
}

TEST(ApiExtensions, PolicyIsCompactAndEscaped) {
  EXPECT_EQ(
      read_clean(R"({"x-amazon-apigateway-policy": {"Version": "2012-10-17", "Id": null,
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                               "Action": "execute-api:Invoke", "Resource": "execute-api:*/*/*",
                               "Condition": {"NumericLessThan": {"aws:Age": 1.50}}, "Sid": "a\"b"}]}})")
          .rest_api.policy,
      R"({\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":)"
      R"(\"arn:aws:iam::111122223333:root\"},\"Action\":\"execute-api:Invoke\",)"
      R"(\"Resource\":\"execute-api:*\/*\/*\",)"
      R"(\"Condition\":{\"NumericLessThan\":{\"aws:Age\":1.5}},\"Sid\":\"a\\\"b\"}]})");
}

constexpr std::string_view kShorthand = R"({"x-amazon-apigateway-policy": {"Statement": {
    "Resource": ["execute-api:/dev/*", "execute-api:/"], "Action": "execute-api:/"}}})";

TEST(ApiExtensions, PolicyShorthandBecomesTheArnOfTheApi) {
  Parsed parsed(kShorthand);
  const Site site{"eu-west-1", "111122223333", "aws"};
  EXPECT_EQ(
      read(parsed, Dialect::kOpenApi3, site).rest_api.policy,
      R"({\"Statement\":{\"Resource\":[\"arn:aws:execute-api:eu-west-1:111122223333:abcde12345)"
      R"(\/dev\/*\",\"arn:aws:execute-api:eu-west-1:111122223333:abcde12345\/\"],)"
      R"(\"Action\":\"execute-api:\/\"}})");
  EXPECT_EQ(parsed.messages(), Texts{});
}

TEST(ApiExtensions, PolicyShorthandStaysWithoutRegionAndAccount) {
  Parsed parsed(kShorthand);
  EXPECT_EQ(read(parsed).rest_api.policy,
            R"({\"Statement\":{\"Resource\":[\"execute-api:\/dev\/*\",\"execute-api:\/\"],)"
            R"(\"Action\":\"execute-api:\/\"}})");
  EXPECT_EQ(parsed.findings(), Texts{"policy-shorthand: \"execute-api:/dev/*\""});
}

TEST(ApiExtensions, PolicyAsTextIsKeptAndReported) {
  Parsed parsed(R"({"x-amazon-apigateway-policy": "{}"})");
  EXPECT_EQ(read(parsed).rest_api.policy, "{}");
  EXPECT_EQ(parsed.findings(), Texts{"policy-text: \"{}\""});
  EXPECT_EQ(read_clean(R"({"x-amazon-apigateway-policy": "none"})").rest_api.policy, "none");
}

TEST(ApiExtensions, AuthOfAnOperation) {
  Parsed parsed(R"({"a": {"x-amazon-apigateway-auth": {"type": "aws_iam"}},
                    "b": {"x-amazon-apigateway-auth": {"type": "NONE"}}, "c": {},
                    "d": {"x-amazon-apigateway-auth": {"type": "custom"}}})");
  EXPECT_EQ(read_auth(parsed.at("a"), parsed.diagnostics), "AWS_IAM");
  EXPECT_EQ(read_auth(parsed.at("b"), parsed.diagnostics), "NONE");
  EXPECT_EQ(read_auth(parsed.at("c"), parsed.diagnostics), std::nullopt);
  EXPECT_EQ(parsed.messages(), Texts{});
  EXPECT_EQ(read_auth(parsed.at("d"), parsed.diagnostics), std::nullopt);
  EXPECT_EQ(parsed.messages(), Texts{"'type' must be NONE or AWS_IAM"});
}

TEST(ApiExtensions, WrongTypesAreLeftOutAndReported) {
  Parsed parsed(R"({"x-amazon-apigateway-policy": 1,
      "x-amazon-apigateway-binary-media-types": "image/png",
      "x-amazon-apigateway-minimum-compression-size": "much",
      "x-amazon-apigateway-request-validators": [], "x-amazon-apigateway-api-key-source": {},
      "x-amazon-apigateway-gateway-responses": {"THROTTLED": 429}})");
  model::State nothing;
  nothing.rest_api.id = "abcde12345";
  EXPECT_EQ(read(parsed), nothing);
  EXPECT_EQ(parsed.messages(),
            (Texts{"'x-amazon-apigateway-minimum-compression-size' must be a number",
                   "'x-amazon-apigateway-policy' must be an object",
                   "'x-amazon-apigateway-binary-media-types' must be a list",
                   "'x-amazon-apigateway-request-validators' must be an object",
                   "'x-amazon-apigateway-api-key-source' must be a text",
                   "'THROTTLED' must be an object"}));
}

}  // namespace
}  // namespace gwport::extensions

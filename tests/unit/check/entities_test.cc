// Authorizers, gateway responses and the API itself.
#include <gtest/gtest.h>

#include "check/authorizers.h"
#include "check/gateway_responses.h"
#include "unit/check/states.h"

namespace gwport::check {
namespace {

const std::string kCreate = "Unable to create Authorizer 'auth': ";

model::Authorizer token() {
  model::Authorizer authorizer;
  authorizer.name = "auth";
  authorizer.type = "TOKEN";
  authorizer.authorizer_uri =
      "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
      "arn:aws:lambda:us-east-1:123456789012:function:f/invocations";
  authorizer.identity_source = "method.request.header.Authorization";
  return authorizer;
}

Texts said(const model::Authorizer& authorizer) {
  model::State state;
  state.authorizers.push_back(authorizer);
  return messages(state);
}

TEST(Authorizers, SoundOnes) {
  EXPECT_TRUE(said(token()).empty());
  model::Authorizer request = token();
  request.type = "REQUEST";
  request.identity_source =
      "method.request.header.a, method.request.querystring.b,stageVariables.c, context.identity.ip";
  EXPECT_TRUE(said(request).empty());
  model::Authorizer pools;
  pools.name = "auth";
  pools.type = "COGNITO_USER_POOLS";
  pools.provider_arns = {"arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_abc"};
  EXPECT_TRUE(said(pools).empty());
}

TEST(Authorizers, EmptyIdentitySourceAndVariablesAreTaken) {
  model::Authorizer authorizer = token();
  authorizer.identity_source = "";
  authorizer.authorizer_uri = "arn:aws:apigateway:${AWS::Region}:lambda:path/${F}/invocations";
  EXPECT_TRUE(said(authorizer).empty());
}

TEST(Authorizers, Types) {
  model::Authorizer authorizer = token();
  authorizer.type = "JWT";
  EXPECT_EQ(said(authorizer), Texts{"'JWT' is no type of an authorizer: REST APIs have token, "
                                    "request and cognito_user_pools"});
}

TEST(Authorizers, Uris) {
  model::Authorizer authorizer = token();
  authorizer.authorizer_uri = "arn:aws:lambda:us-east-1:123456789012:function:f";
  EXPECT_EQ(
      said(authorizer),
      Texts{kCreate + "Invalid Authorizer URI: arn:aws:lambda:us-east-1:123456789012:function:f. "
                      "Authorizer URI should be a valid API Gateway ARN that represents a Lambda "
                      "function invocation."});
  authorizer.authorizer_uri.reset();
  EXPECT_EQ(said(authorizer), Texts{"an authorizer of type TOKEN needs an authorizerUri"});
}

TEST(Authorizers, Ttl) {
  model::Authorizer authorizer = token();
  for (const std::int64_t bad : {-1, 3601}) {
    authorizer.authorizer_result_ttl_in_seconds = bad;
    EXPECT_EQ(said(authorizer),
              Texts{kCreate + "Authorizer result TTL outside allowable range. TTL must be "
                              "between 0 and 3600 seconds."});
  }
  for (const std::int64_t good : {0, 3600}) {
    authorizer.authorizer_result_ttl_in_seconds = good;
    EXPECT_TRUE(said(authorizer).empty());
  }
}

TEST(Authorizers, UserPools) {
  model::Authorizer pools;
  pools.name = "auth";
  pools.type = "COGNITO_USER_POOLS";
  EXPECT_EQ(said(pools), Texts{kCreate + "ProviderARNs cannot be empty"});
  pools.provider_arns = {"us-east-1_abc", "${Pool}"};
  EXPECT_EQ(said(pools), Texts{"'us-east-1_abc' is not the ARN of a Cognito user pool"});
}

TEST(Authorizers, IdentitySources) {
  model::Authorizer authorizer = token();
  authorizer.identity_source = "method.request.querystring.token";
  EXPECT_EQ(said(authorizer), Texts{"'method.request.querystring.token' is no identity source of "
                                    "an authorizer of type TOKEN"});
  authorizer.type = "REQUEST";
  EXPECT_TRUE(said(authorizer).empty());
  authorizer.identity_source = "method.request.header.a,$request.header.b";
  EXPECT_EQ(said(authorizer).size(), 1U);
}

Texts said(const model::GatewayResponse& response) {
  model::State state;
  state.gateway_responses.push_back(response);
  return messages(state);
}

model::GatewayResponse gateway_response() {
  model::GatewayResponse response;
  response.response_type = "DEFAULT_4XX";
  return response;
}

TEST(GatewayResponses, SoundOnes) {
  model::GatewayResponse response = gateway_response();
  response.status_code = "401";
  response.response_parameters.set("gatewayresponse.header.Access-Control-Allow-Origin", "'*'");
  response.response_parameters.set("gatewayresponse.header.method.response.header.A", "'a, b'");
  response.response_parameters.set("gatewayresponse.header.X", "method.request.header.X");
  response.response_parameters.set("gatewayresponse.header.Y", "context.requestId");
  response.response_templates.set("application/json", "{}");
  EXPECT_TRUE(said(response).empty());
}

TEST(GatewayResponses, Types) {
  model::GatewayResponse response;
  response.response_type = "FAKE_RESPONSE_TYPE";
  const Texts texts = said(response);
  ASSERT_EQ(texts.size(), 1U);
  EXPECT_TRUE(texts[0].starts_with(
      "1 validation error detected: Value 'FAKE_RESPONSE_TYPE' at 'responseType' failed to satisfy "
      "constraint: Member must satisfy enum value set: [REQUEST_TOO_LARGE, RESOURCE_NOT_FOUND, "));
  EXPECT_TRUE(texts[0].ends_with(", INTEGRATION_FAILURE, EXPIRED_TOKEN]"));
}

TEST(GatewayResponses, StatusCodes) {
  model::GatewayResponse response = gateway_response();
  response.status_code = "999";
  EXPECT_EQ(
      said(response),
      Texts{"1 validation error detected: Value '999' at 'putGatewayResponseInput.statusCode' "
            "failed to satisfy constraint: Member must satisfy regular expression pattern: "
            "[1-5]\\d\\d"});
}

TEST(GatewayResponses, Values) {
  model::GatewayResponse response = gateway_response();
  response.response_parameters.set("gatewayresponse.header.A", "*");
  EXPECT_EQ(said(response), Texts{"Invalid mapping expression specified: Validation Result: "
                                  "warnings : [], errors : [Invalid mapping expression specified: "
                                  "*]"});
}

TEST(GatewayResponses, WarningsOfOurOwn) {
  model::GatewayResponse response = gateway_response();
  response.response_parameters.set("header.A", "'a'");
  response.response_parameters.set("gatewayresponse.header.B", "");
  response.response_templates.set("text/html", "");
  EXPECT_EQ(said(response), (Texts{"'header.A' is no parameter of a gateway response",
                                   "'gatewayresponse.header.B' is empty", "'text/html' is empty"}));
}

Texts said(const model::RestApi& api) {
  model::State state;
  state.rest_api = api;
  return messages(state);
}

TEST(Api, Compression) {
  model::RestApi api;
  for (const std::int64_t bad : {-1, 10485761}) {
    api.minimum_compression_size = bad;
    EXPECT_EQ(said(api), Texts{"Invalid minimum compression size, must be between 0 and 10485760"});
  }
  for (const std::int64_t good : {0, 10485760}) {
    api.minimum_compression_size = good;
    EXPECT_TRUE(said(api).empty());
  }
}

TEST(Api, Endpoints) {
  model::RestApi api;
  api.endpoint_configuration.types = {"wrong"};
  EXPECT_EQ(said(api),
            Texts{"1 validation error detected: Value '[wrong]' at "
                  "'createRestApiInput.endpointConfiguration.types' failed to satisfy constraint: "
                  "Member must satisfy constraint: [Member must satisfy enum value set: [PRIVATE, "
                  "EDGE, REGIONAL]]"});
  api.endpoint_configuration.types = {"EDGE", "REGIONAL"};
  EXPECT_EQ(said(api), Texts{"Cannot create an api with multiple Endpoint Types."});
  api.endpoint_configuration.types = {"PRIVATE"};
  api.endpoint_configuration.vpc_endpoint_ids = {"vpce-1"};
  EXPECT_TRUE(said(api).empty());
  api.endpoint_configuration.types = {"REGIONAL"};
  EXPECT_EQ(said(api), Texts{"VPC endpoints are only for private APIs; this one is REGIONAL"});
}

TEST(Api, Policies) {
  model::RestApi api;
  api.policy = "no document";
  EXPECT_EQ(said(api), Texts{"Invalid policy document. Please check the policy syntax and ensure "
                             "that Principals are valid."});
  api.policy = R"({"Version":"2012-10-17","Statement":[]})";
  EXPECT_TRUE(said(api).empty());
}

TEST(Api, WarningsOfOurOwn) {
  model::RestApi api;
  api.api_key_source = "QUERY";
  api.binary_media_types = {"image/png", "png", "*/*"};
  api.security_policy = "SecurityPolicy_TLS13_1_3_2025_09";
  EXPECT_EQ(said(api),
            (Texts{"'QUERY' is no apiKeySource: the API Reference has HEADER and AUTHORIZER",
                   "'png' is no media type with a known type",
                   "the security policy needs an endpoint access mode"}));
  api = {};
  api.security_policy = "TLS_1_2";
  api.endpoint_access_mode = "STRICT";
  EXPECT_EQ(said(api), Texts{"the endpoint access mode needs a security policy that begins with "
                             "SecurityPolicy_"});
}

}  // namespace
}  // namespace gwport::check

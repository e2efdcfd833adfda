#include "extensions/write.h"

#include "extensions/api.h"
#include "extensions/authorizer.h"
#include "extensions/integration.h"
#include "text/json_writer.h"
#include "unit/extensions/parse.h"

namespace gwport::extensions {
namespace {

/// What `write` sends, as compact JSON.
template <class Write>
std::string json(Write write) {
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  write(writer);
  return out;
}

/// An integration read from a text and written again.
std::string rewritten(std::string_view text, MemberOrder order = MemberOrder::kC) {
  Parsed parsed(text);
  const auto integration =
      read_integration(parsed.root(), {"/a", "GET", "res123"}, parsed.diagnostics);
  if (!integration) return "no integration";
  return json([&](doc::Sink& sink) { write_integration(*integration, order, sink); });
}

constexpr std::string_view kAll = R"({"uri": "u", "httpMethod": "POST", "type": "HTTP_PROXY",
    "credentials": "c", "connectionType": "VPC_LINK", "connectionId": "id",
    "integrationTarget": "lb", "contentHandling": "CONVERT_TO_TEXT", "passthroughBehavior": "NEVER",
    "requestParameters": {"integration.request.path.a": "'b'"}, "requestTemplates": {"a/b": "t"},
    "responses": {"default": {"statusCode": "200"}}, "cacheNamespace": "n",
    "cacheKeyParameters": ["b", "a"], "timeoutInMillis": 5000, "responseTransferMode": "BUFFERED",
    "tlsConfig": {"insecureSkipVerification": true}})";

constexpr std::string_view kMiddle =
    R"("responses":{"default":{"statusCode":"200"}},)"
    R"("requestParameters":{"integration.request.path.a":"'b'"},"requestTemplates":{"a/b":"t"},)"
    R"("passthroughBehavior":"never","connectionType":"VPC_LINK","cacheNamespace":"n",)"
    R"("timeoutInMillis":5000,"responseTransferMode":"BUFFERED","cacheKeyParameters":["b","a"],)"
    R"("contentHandling":"CONVERT_TO_TEXT","tlsConfig":{"insecureSkipVerification":true})";

TEST(WriteIntegration, MemberOrders) {
  const std::string middle(kMiddle);
  const std::string start = R"("credentials":"c","connectionId":"id","integrationTarget":"lb",)";
  EXPECT_EQ(rewritten(kAll, MemberOrder::kB), "{" + start + R"("httpMethod":"POST","uri":"u",)" +
                                                  middle + R"(,"type":"http_proxy"})");
  EXPECT_EQ(
      rewritten(kAll, MemberOrder::kC),
      R"({"type":"http_proxy",)" + start + R"("httpMethod":"POST","uri":"u",)" + middle + "}");
  EXPECT_EQ(rewritten(kAll, MemberOrder::kD), "{" + start + R"("uri":"u","httpMethod":"POST",)" +
                                                  middle + R"(,"type":"http_proxy"})");
}

TEST(WriteIntegration, DefaultsAreLeftOut) {
  EXPECT_EQ(
      rewritten(R"({"type": "http", "uri": "u", "httpMethod": "GET"})"),
      R"({"type":"http","httpMethod":"GET","uri":"u","passthroughBehavior":"when_no_match"})");
}

TEST(WriteIntegration, ATimeoutThatWasGivenIsPrinted) {
  EXPECT_EQ(rewritten(R"({"type": "mock", "timeoutInMillis": 29000})"),
            R"({"type":"mock","passthroughBehavior":"when_no_match","timeoutInMillis":29000})");
}

TEST(WriteIntegration, MapsAreInHashOrder) {
  EXPECT_EQ(rewritten(R"({"type": "mock", "responses": {
                "2\\d{2}": {"statusCode": "200"}, "5\\d{2}": {"statusCode": "500"},
                "default": {"statusCode": "201", "contentHandling": "CONVERT_TO_BINARY",
                  "responseTemplates": {"application/json": "", "application/xml": "x"},
                  "responseParameters": {"method.response.header.Access-Control-Allow-Origin": "'*'",
                    "method.response.header.Access-Control-Allow-Methods": "'GET'"}},
                "4\\d{2}": {"statusCode": "400"}}})"),
            R"({"type":"mock","responses":{"4\\d{2}":{"statusCode":"400"},"default":{)"
            R"("statusCode":"201","responseParameters":{)"
            R"("method.response.header.Access-Control-Allow-Methods":"'GET'",)"
            R"("method.response.header.Access-Control-Allow-Origin":"'*'"},)"
            R"("responseTemplates":{"application/xml":"x","application/json":""},)"
            R"("contentHandling":"CONVERT_TO_BINARY"},"5\\d{2}":{"statusCode":"500"},)"
            R"("2\\d{2}":{"statusCode":"200"}},"passthroughBehavior":"when_no_match"})");
}

TEST(WriteIntegration, OfTwoResponsesWithOnePatternTheLastIsPrinted) {
  model::Integration mock;
  mock.type = "MOCK";
  model::IntegrationResponse response;
  for (const std::string_view code : {"200", "201"}) {
    response.status_code = std::string(code);
    mock.integration_responses.set(code, response);
  }
  EXPECT_EQ(json([&](doc::Sink& sink) { write_integration(mock, MemberOrder::kC, sink); }),
            R"({"type":"mock","responses":{"default":{"statusCode":"201"}},)"
            R"("passthroughBehavior":"when_no_match"})");
}

std::string rewritten_authorizer(std::string_view extension, MemberOrder order) {
  Parsed parsed(R"({"s": {"type": "apiKey", "name": "Auth", "in": "header",
                          "x-amazon-apigateway-authorizer": )" +
                std::string(extension) + "}}");
  const SecurityScheme scheme =
      read_security_scheme(parsed.at("s"), doc::Dialect::kOpenApi3, parsed.diagnostics);
  return json([&](doc::Sink& sink) { write_authorizer(*scheme.authorizer, order, sink); });
}

TEST(WriteAuthorizer, TokenAndRequest) {
  EXPECT_EQ(rewritten_authorizer(R"({"type": "token", "identityValidationExpression": "^x",
                "authorizerResultTtlInSeconds": 0, "authorizerCredentials": "c",
                "authorizerUri": "u"})",
                                 MemberOrder::kB),
            R"({"authorizerUri":"u","authorizerCredentials":"c","authorizerResultTtlInSeconds":0,)"
            R"("identityValidationExpression":"^x","type":"token"})");
  EXPECT_EQ(rewritten_authorizer(R"({"type": "request", "identitySource": "i",
                "authorizerUri": "u"})",
                                 MemberOrder::kC),
            R"({"type":"request","authorizerUri":"u","identitySource":"i"})");
}

TEST(WriteAuthorizer, Cognito) {
  EXPECT_EQ(rewritten_authorizer(R"({"type": "cognito_user_pools", "providerARNs": ["b", "a"]})",
                                 MemberOrder::kD),
            R"({"providerARNs":["b","a"],"type":"cognito_user_pools"})");
}

/// Root-level extensions read from a text and written again, in the order in which they come.
std::string rewritten_root(std::string_view text) {
  Parsed parsed(text);
  model::State state;
  state.rest_api.id = "abcde12345";
  read_api_extensions(parsed.root(), doc::Dialect::kSwagger2, state, parsed.diagnostics);
  return json([&](doc::Sink& sink) {
    sink.begin_object();
    for_each_root_extension(state, [&](std::string_view key, const ExtensionValue& value) {
      sink.key(key);
      value(sink);
    });
    sink.end_object();
  });
}

TEST(WriteRoot, NothingSetNothingPrinted) {
  EXPECT_EQ(rewritten_root(R"({"x-amazon-apigateway-api-key-source": "HEADER"})"), "{}");
}

TEST(WriteRoot, Settings) {
  constexpr std::string_view kText =
      R"({"x-amazon-apigateway-api-key-source":"AUTHORIZER",)"
      R"("x-amazon-apigateway-binary-media-types":["b/c","a/b"],)"
      R"("x-amazon-apigateway-endpoint-access-mode":"STRICT",)"
      R"("x-amazon-apigateway-minimum-compression-size":0,)"
      R"("x-amazon-apigateway-security-policy":"SecurityPolicy_TLS13_2025_EDGE"})";
  EXPECT_EQ(rewritten_root(kText), kText);
}

TEST(WriteRoot, GatewayResponsesKeepTheirOrder) {
  EXPECT_EQ(rewritten_root(R"({"x-amazon-apigateway-gateway-responses": {
                "DEFAULT_5XX": {"responseTemplates": {"application/json": "{}"}},
                "DEFAULT_4XX": {"statusCode": "404",
                  "responseParameters": {"gatewayresponse.header.A": "'b'"}}}})"),
            R"({"x-amazon-apigateway-gateway-responses":{)"
            R"("DEFAULT_5XX":{"responseTemplates":{"application/json":"{}"}},)"
            R"("DEFAULT_4XX":{"statusCode":404,)"
            R"("responseParameters":{"gatewayresponse.header.A":"'b'"}}}})");
}

TEST(WriteRoot, DefaultGatewayResponsesAreNotPrinted) {
  model::State state;
  state.gateway_responses.push_back({.response_type = "THROTTLED",
                                     .status_code = "429",
                                     .response_parameters = {},
                                     .response_templates = {},
                                     .default_response = true,
                                     .origin = {}});
  int printed = 0;
  for_each_root_extension(state, [&](std::string_view, const ExtensionValue&) { ++printed; });
  EXPECT_EQ(printed, 0);
}

TEST(WriteRoot, RequestValidators) {
  EXPECT_EQ(rewritten_root(R"({"x-amazon-apigateway-request-validators": {
                "params": {"validateRequestParameters": true}, "all": {"validateRequestBody": true,
                "validateRequestParameters": true}}})"),
            R"({"x-amazon-apigateway-request-validators":{)"
            R"("all":{"validateRequestParameters":true,"validateRequestBody":true},)"
            R"("params":{"validateRequestParameters":true,"validateRequestBody":false}}})");
}

TEST(WriteRoot, PolicyIsADocumentAgain) {
  constexpr std::string_view kText =
      R"({"x-amazon-apigateway-policy":{"Version":"2012-10-17",)"
      R"("Statement":[{"Sid":"a\"b\\","Resource":"execute-api:*/*"}]}})";
  EXPECT_EQ(rewritten_root(kText), kText);
}

TEST(WriteRoot, PoliciesOfOtherOrigin) {
  const auto written = [](std::string policy) {
    model::State state;
    state.rest_api.policy = std::move(policy);
    std::string out;
    for_each_root_extension(state, [&](std::string_view, const ExtensionValue& value) {
      out = json([&](doc::Sink& sink) { value(sink); });
    });
    return out;
  };
  EXPECT_EQ(written(R"({"Statement": []})"), R"({"Statement":[]})");
  EXPECT_EQ(written("no document"), R"("no document")");
}

TEST(WriteEndpointConfiguration, OnlyWhatIsSet) {
  const auto written = [](const model::RestApi& api) {
    return json([&](doc::Sink& sink) {
      sink.begin_object();
      write_endpoint_configuration(api, sink);
      sink.end_object();
    });
  };
  model::RestApi api;
  EXPECT_EQ(written(api), "{}");
  api.disable_execute_api_endpoint = true;
  EXPECT_EQ(written(api),
            R"({"x-amazon-apigateway-endpoint-configuration":{"disableExecuteApiEndpoint":true}})");
  api.disable_execute_api_endpoint = false;
  api.endpoint_configuration.vpc_endpoint_ids = {"vpce-1"};
  EXPECT_EQ(written(api),
            R"({"x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["vpce-1"]}})");
}

}  // namespace
}  // namespace gwport::extensions

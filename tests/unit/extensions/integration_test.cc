#include "extensions/integration.h"

#include "unit/extensions/parse.h"

namespace gwport::extensions {
namespace {

constexpr MethodPlace kPlace{"/base/test", "GET", "abc123"};

std::optional<model::Integration> read(Parsed& parsed) {
  return read_integration(parsed.root(), kPlace, parsed.diagnostics);
}

model::Integration read_clean(std::string_view text) {
  Parsed parsed(text);
  auto integration = read(parsed);
  EXPECT_EQ(parsed.messages(), Texts{});
  if (!integration) ADD_FAILURE() << "no integration from " << text;
  return integration.value_or(model::Integration{});
}

TEST(Integration, DefaultsOfAMock) {
  const model::Integration mock = read_clean(R"({"type": "mock"})");
  EXPECT_EQ(mock.type, "MOCK");
  EXPECT_EQ(mock.passthrough_behavior, "WHEN_NO_MATCH");
  EXPECT_EQ(mock.timeout_in_millis, 29000);
  EXPECT_FALSE(mock.timeout_given);
  EXPECT_EQ(mock.cache_namespace, "abc123");
  EXPECT_FALSE(mock.cache_namespace_given);
  EXPECT_EQ(mock.connection_type, std::nullopt);
  EXPECT_TRUE(mock.cache_key_parameters.empty());
  EXPECT_TRUE(mock.integration_responses.empty());
}

// Found by changing every value of the fixtures: the state would have been read back otherwise.
TEST(Integration, AnEmptyCacheNamespaceIsNone) {
  const model::Integration mock = read_clean(R"({"type": "mock", "cacheNamespace": ""})");
  EXPECT_EQ(mock.cache_namespace, "abc123");
  EXPECT_FALSE(mock.cache_namespace_given);
}

TEST(Integration, AMockKeepsNeitherMethodNorUri) {
  const model::Integration mock =
      read_clean(R"({"type": "mock", "httpMethod": "POST", "uri": "https://example.com"})");
  EXPECT_EQ(mock.http_method, std::nullopt);
  EXPECT_EQ(mock.uri, std::nullopt);
}

TEST(Integration, ConnectionTypeIsOnlyKeptForHttp) {
  EXPECT_EQ(read_clean(R"({"type": "http", "uri": "u"})").connection_type, "INTERNET");
  EXPECT_EQ(read_clean(R"({"type": "HTTP_PROXY", "uri": "u"})").connection_type, "INTERNET");
  EXPECT_EQ(read_clean(R"({"type": "aws_proxy", "uri": "u"})").connection_type, std::nullopt);
  EXPECT_EQ(read_clean(R"({"type": "aws", "connectionType": "INTERNET"})").connection_type,
            std::nullopt);
  const model::Integration link = read_clean(R"({"type": "http_proxy", "connectionType": "vpc_link",
                     "connectionId": "${stageVariables.link}", "uri": "u"})");
  EXPECT_EQ(link.connection_type, "VPC_LINK");
  EXPECT_EQ(link.connection_id, "${stageVariables.link}");
}

TEST(Integration, EveryMember) {
  const model::Integration all = read_clean(R"({
      "type": "aws", "uri": "arn:aws:apigateway:eu-west-1:sqs:path/q", "httpMethod": "post",
      "credentials": "arn:aws:iam::111122223333:role/r", "passthroughBehavior": "never",
      "contentHandling": "convert_to_text", "integrationTarget": "arn:lb",
      "requestParameters": {"integration.request.header.A": "'b'"},
      "requestTemplates": {"application/json": "$input.body"},
      "cacheNamespace": "space", "cacheKeyParameters": ["method.request.path.id"],
      "timeoutInMillis": 29000, "tlsConfig": {"insecureSkipVerification": true},
      "responseTransferMode": "stream"
})");
  EXPECT_EQ(all.type, "AWS");
  EXPECT_EQ(all.uri, "arn:aws:apigateway:eu-west-1:sqs:path/q");
  EXPECT_EQ(all.http_method, "POST");
  EXPECT_EQ(all.credentials, "arn:aws:iam::111122223333:role/r");
  EXPECT_EQ(all.passthrough_behavior, "NEVER");
  EXPECT_EQ(all.content_handling, "CONVERT_TO_TEXT");
  EXPECT_EQ(all.integration_target, "arn:lb");
  EXPECT_EQ(*all.request_parameters.find("integration.request.header.A"), "'b'");
  EXPECT_EQ(*all.request_templates.find("application/json"), "$input.body");
  EXPECT_EQ(all.cache_namespace, "space");
  EXPECT_TRUE(all.cache_namespace_given);
  EXPECT_EQ(all.cache_key_parameters, Texts{"method.request.path.id"});
  EXPECT_TRUE(all.timeout_given);
  EXPECT_EQ(all.tls_config->insecure_skip_verification, true);
  EXPECT_EQ(all.response_transfer_mode, "STREAM");
}

TEST(Integration, NumbersAndTextsAreConverted) {
  const model::Integration mock = read_clean(R"({"type": "mock", "timeoutInMillis": "5000",
      "requestTemplates": {"application/json": 1.0}, "tlsConfig": {"insecureSkipVerification": "true"},
      "responses": {"default": {"statusCode": 200}}})");
  EXPECT_EQ(mock.timeout_in_millis, 5000);
  EXPECT_EQ(*mock.request_templates.find("application/json"), "1.0");
  EXPECT_EQ(mock.tls_config->insecure_skip_verification, true);
  EXPECT_EQ(mock.integration_responses.begin()->first, "200");
}

TEST(Integration, NullMembersAreAbsent) {
  const model::Integration mock =
      read_clean(R"({"type": "mock", "credentials": null, "requestTemplates": null,
                     "responses": null, "cacheKeyParameters": null, "timeoutInMillis": null})");
  EXPECT_EQ(mock.credentials, std::nullopt);
  EXPECT_EQ(mock.timeout_in_millis, 29000);
  Parsed parsed("null");
  EXPECT_EQ(read(parsed), std::nullopt);
  EXPECT_EQ(parsed.messages(), Texts{});
}

TEST(Integration, ResponsesAreKeyedByStatusCode) {
  const model::Integration mock = read_clean(R"({"type": "mock", "responses": {
      "4\\d{2}": {"statusCode": "400", "responseTemplates": {"application/json": "{}"},
                  "responseParameters": {"method.response.header.A": "'b'"},
                  "contentHandling": "CONVERT_TO_BINARY"},
      "default": {"statusCode": "200"}}})");
  ASSERT_EQ(mock.integration_responses.size(), 2U);
  const model::IntegrationResponse& first = *mock.integration_responses.find("400");
  EXPECT_EQ(first.selection_pattern, "4\\d{2}");
  EXPECT_EQ(first.status_code, "400");
  EXPECT_EQ(*first.response_templates.find("application/json"), "{}");
  EXPECT_EQ(*first.response_parameters.find("method.response.header.A"), "'b'");
  EXPECT_EQ(first.content_handling, "CONVERT_TO_BINARY");
  EXPECT_EQ(mock.integration_responses.find("200")->selection_pattern, std::nullopt);
}

TEST(Integration, OfResponsesWithOneStatusCodeTheLastWins) {
  Parsed parsed(R"({"type": "mock", "responses": {
      "a": {"statusCode": "200"}, "default": {"statusCode": "200"}}})");
  const auto mock = read(parsed);
  EXPECT_EQ(parsed.findings(), Texts{"integration-response-lost: \"a\""});
  EXPECT_EQ(parsed.messages(),
            Texts{"the integration response 'a' is lost: 'default' has the same status code 200"});
  ASSERT_EQ(mock->integration_responses.size(), 1U);
  EXPECT_EQ(mock->integration_responses.find("200")->selection_pattern, std::nullopt);
}

TEST(Integration, RequestParametersThatAreNoTextAreDroppedWithTheRecordedWarning) {
  Parsed parsed(R"({"type": "mock", "requestParameters": {
      "integration.request.header.text": "'Event'", "integration.request.header.nothing": true,
      "integration.request.header.number": 1.50, "integration.request.header.map": {"a": [1]}}})");
  const auto mock = read(parsed);
  ASSERT_TRUE(mock);
  EXPECT_EQ(mock->request_parameters.size(), 1U);
  const std::string start =
      "Invalid format for 'requestParameters'. Expected type string for property "
      "'integration.request.header.";
  const std::string middle = "' of resource '/base/test' and method 'GET' but got '";
  EXPECT_EQ(parsed.messages(),
            (Texts{start + "nothing" + middle + "true'", start + "number" + middle + "1.5'",
                   start + "map" + middle + "{a=[1]}'"}));
  EXPECT_EQ(parsed.findings()[0], "integration-request-parameter-type: true");
}

TEST(Integration, AnObjectInPlaceOfATextIsMalformed) {
  Parsed parsed(R"({"type": "aws_proxy", "uri": {"Fn::Sub": "x"}, "credentials": ["y"]})");
  EXPECT_EQ(read(parsed), std::nullopt);
  EXPECT_EQ(parsed.messages()[0],
            "Unable to parse API definition because of a malformed integration at path "
            "/base/test.");
  EXPECT_EQ(parsed.findings(), (Texts{"malformed-integration: {\"Fn::Sub\": \"x\"}",
                                      "malformed-integration: [\"y\"]"}));
  EXPECT_FALSE(parsed.diagnostics.list()[0].unsaid);
  EXPECT_TRUE(parsed.diagnostics.list()[1].unsaid) << "the service says it once";
  EXPECT_TRUE(parsed.diagnostics.refused());
}

TEST(Integration, OtherMalformedMembers) {
  for (const std::string_view member :
       {R"("type": {})", R"("requestTemplates": {"application/json": {"statusCode": 200}})",
        R"("requestTemplates": "x")", R"("requestParameters": [])", R"("responses": [])",
        R"("responses": {"default": "200"})", R"("responses": {"default": {"statusCode": []}})",
        R"("cacheKeyParameters": "a")", R"("cacheKeyParameters": [{}])",
        R"("timeoutInMillis": [1])", R"("tlsConfig": true)"}) {
    Parsed parsed("{\"type\": \"mock\", " + std::string(member) + "}");
    EXPECT_EQ(read(parsed), std::nullopt) << member;
    ASSERT_EQ(parsed.findings().size(), 1U) << member;
    EXPECT_TRUE(parsed.findings()[0].starts_with("malformed-integration")) << member;
  }
  Parsed text("\"mock\"");
  EXPECT_EQ(read(text), std::nullopt);
  EXPECT_TRUE(text.diagnostics.refused());
}

TEST(Integration, ATimeoutThatIsNoNumberIsLeftOut) {
  for (const std::string_view value : {R"("5s")", "true"}) {
    Parsed parsed(R"({"type": "mock", "timeoutInMillis": )" + std::string(value) + "}");
    const auto mock = read(parsed);
    EXPECT_EQ(mock->timeout_in_millis, 29000);
    EXPECT_FALSE(mock->timeout_given);
    EXPECT_EQ(parsed.messages(), Texts{"'timeoutInMillis' must be a number"});
  }
}

TEST(Integration, WithoutATypeItIsIgnored) {
  Parsed parsed(R"({"$ref": "#/components/x-amazon-apigateway-integrations/a"})");
  EXPECT_EQ(read(parsed), std::nullopt);
  EXPECT_EQ(parsed.messages(),
            Texts{"Unknown integration type 'null' for 'GET /base/test'. Ignoring."});
  EXPECT_NE(parsed.diagnostics.list()[0].hint.find("$ref"), std::string::npos);
}

TEST(Integration, AMisspeltTypeIsIgnored) {
  Parsed parsed(R"({"type": "https_proxy"})");
  EXPECT_EQ(read(parsed), std::nullopt);
  EXPECT_EQ(parsed.messages(),
            Texts{"Unknown integration type 'https_proxy' for 'GET /base/test'. Ignoring."});
  EXPECT_EQ(parsed.findings(), Texts{"unknown-integration-type: \"https_proxy\""});
}

TEST(Integration, MembersOfHttpApisAreMentioned) {
  Parsed parsed(R"({"type": "aws_proxy", "payloadFormatVersion": "2.0",
                    "integrationSubtype": "S", "responseParameters": {}, "tlsConfig": {"serverNameToVerify": "n"}})");
  ASSERT_TRUE(read(parsed));
  EXPECT_EQ(parsed.findings(), (Texts{"http-api-member: \"payloadFormatVersion\"",
                                      "http-api-member: \"integrationSubtype\"",
                                      "http-api-member: \"responseParameters\"",
                                      "http-api-member: \"serverNameToVerify\""}));
}

}  // namespace
}  // namespace gwport::extensions

#include "check/integrations.h"

#include <gtest/gtest.h>

#include "text/read.h"
#include "unit/check/states.h"

namespace gwport::check {
namespace {

const std::string kPut = "Unable to put integration on 'GET' for resource at path '/x': ";
const std::string kLambda =
    "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
    "arn:aws:lambda:us-east-1:123456789012:function:f/invocations";
const std::string kRole = "arn:aws:iam::123456789012:role/r";

model::State with(model::Integration integration) {
  model::State state = one_method();
  method_of(state).method_integration = std::move(integration);
  return state;
}

Texts said(model::Integration integration) { return messages(with(std::move(integration))); }

TEST(Integrations, TypesOfStates) {
  EXPECT_EQ(said(integration("HTTPS_PROXY", "https://example.com"))[0],
            kPut +
                "1 validation error detected: Value 'HTTPS_PROXY' at 'putIntegrationInput.type' "
                "failed to satisfy constraint: Member must satisfy enum value set: [HTTP, MOCK, "
                "AWS_PROXY, HTTP_PROXY, AWS]");
}

TEST(Integrations, HttpMethodComesBeforeTheUri) {
  model::Integration integration = check::integration("AWS", "http://example.com");
  integration.http_method.reset();
  EXPECT_EQ(said(integration), Texts{kPut + "Enumeration value for HttpMethod must be non-empty"});
}

TEST(Integrations, MocksNeedNothing) {
  model::Integration mock;
  mock.type = "MOCK";
  EXPECT_TRUE(said(mock).empty());
}

TEST(Integrations, UriIsNeeded) {
  model::Integration integration = http("");
  EXPECT_EQ(said(integration), Texts{kPut + "Invalid integration URI specified"});
  integration.uri.reset();
  EXPECT_EQ(said(integration), Texts{kPut + "Invalid integration URI specified"});
}

TEST(Integrations, HttpEndpoints) {
  EXPECT_EQ(said(http("non-valid-http")), Texts{kPut + "Invalid HTTP endpoint specified for URI"});
  EXPECT_TRUE(said(http("https://example.com/{proxy}")).empty());
}

TEST(Integrations, PrivateHostsAreFineBehindAVpcLink) {
  model::Integration integration = http("http://books.internal");
  EXPECT_EQ(said(integration), Texts{"the host 'books.internal' has no public top-level domain"});
  integration.connection_type = "VPC_LINK";
  integration.connection_id = "abc123";
  EXPECT_TRUE(said(integration).empty());
}

TEST(Integrations, Arns) {
  EXPECT_EQ(said(integration("AWS_PROXY", "non-valid-arn")),
            Texts{kPut + "Invalid ARN specified in the request"});
  EXPECT_EQ(said(integration("AWS_PROXY", "arn:aws:lambda:us-east-1:123456789012:function:f")),
            Texts{kPut + "AWS ARN for integration must contain path or action"});
  EXPECT_EQ(said(integration("AWS_PROXY",
                             "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                             "/invocations")),
            Texts{kPut + "Invalid function ARN or invalid uri"});
  model::Integration s3 = integration("AWS_PROXY", "arn:aws:apigateway:us-east-1:s3:path/b/k");
  s3.credentials = kRole;
  EXPECT_EQ(said(s3),
            Texts{kPut + "Integrations of type 'AWS_PROXY' currently only supports Lambda "
                         "function and Firehose stream invocations."});
  s3.type = "AWS";
  EXPECT_TRUE(said(s3).empty());
  EXPECT_TRUE(said(integration("AWS_PROXY", kLambda)).empty());
  EXPECT_TRUE(said(integration("AWS", kLambda)).empty());
}

TEST(Integrations, LambdaUriWithoutInvocationsIsAWarning) {
  const model::State state = with(integration("AWS_PROXY", kLambda.substr(0, kLambda.rfind('/'))));
  EXPECT_FALSE(refused(state));
  EXPECT_EQ(messages(state).size(), 1U);
}

TEST(Integrations, Credentials) {
  model::Integration integration = check::integration("AWS_PROXY", kLambda);
  integration.credentials = "my-role";
  EXPECT_EQ(said(integration), Texts{kPut + "Invalid ARN specified in the request"});
  integration.credentials = kRole;
  EXPECT_TRUE(said(integration).empty());
  integration.credentials = "";
  EXPECT_TRUE(said(integration).empty());
}

TEST(Integrations, ServicesNeedARole) {
  EXPECT_EQ(said(integration("AWS", "arn:aws:apigateway:us-east-1:ec2:action/DescribeInstances")),
            Texts{kPut + "Role ARN must be specified for AWS integrations"});
}

TEST(Integrations, CallersCredentialsNeedIam) {
  model::Integration integration = check::integration("AWS", kLambda);
  integration.credentials = "arn:aws:iam::*:user/*";
  model::State state = with(integration);
  EXPECT_EQ(messages(state), Texts{kPut + "AWS_IAM Auth type is required for AWS integrations with "
                                          "identity forwarding specified"});
  method_of(state).authorization_type = "AWS_IAM";
  EXPECT_TRUE(messages(state).empty());
}

TEST(Integrations, Timeouts) {
  model::Integration integration = http("https://example.com");
  for (const std::int64_t bad : {49, 29001, -1}) {
    integration.timeout_in_millis = bad;
    EXPECT_EQ(said(integration), Texts{kPut + "Timeout should be between 50 ms and 29000 ms"});
  }
  for (const std::int64_t good : {50, 29000}) {
    integration.timeout_in_millis = good;
    EXPECT_TRUE(said(integration).empty());
  }
}

TEST(Integrations, TimeoutQuotaCanBeRaised) {
  model::Integration integration = http("https://example.com");
  integration.timeout_in_millis = 60001;
  Limits limits;
  limits.set["integrationTimeout"] = 60000;
  EXPECT_EQ(messages(with(integration), limits),
            Texts{kPut + "Timeout should be between 50 ms and 60000 ms"});
  limits.set["integrationTimeout"] = std::nullopt;
  EXPECT_TRUE(messages(with(integration), limits).empty());
}

TEST(Integrations, StreamsMayTakeFifteenMinutes) {
  model::Integration integration = check::integration("HTTP_PROXY", "https://example.com");
  integration.response_transfer_mode = "STREAM";
  integration.timeout_in_millis = 900000;
  EXPECT_TRUE(said(integration).empty());
  integration.timeout_in_millis = 900001;
  EXPECT_EQ(said(integration), Texts{kPut + "Timeout should be between 50 ms and 900000 ms"});
  integration.timeout_in_millis = 29000;
  integration.type = "HTTP";
  EXPECT_EQ(said(integration), Texts{"responseTransferMode STREAM is only for integrations of type "
                                     "http_proxy and aws_proxy"});
}

TEST(Integrations, CacheKeys) {
  model::Integration integration = http("https://example.com");
  integration.cache_key_parameters = {"method.request.querystring.q"};
  model::State state = with(integration);
  EXPECT_EQ(messages(state), Texts{kPut + "Invalid cache key parameter specified"});
  method_of(state).request_parameters.set("method.request.querystring.q", false);
  EXPECT_TRUE(messages(state).empty());
  integration.cache_key_parameters = {"integration.request.header.h"};
  integration.request_parameters.set("integration.request.header.h", "method.request.body");
  EXPECT_TRUE(said(integration).empty());
}

TEST(Integrations, VpcLinks) {
  model::Integration integration = http("http://example.com");
  integration.connection_type = "VPC_LINK";
  EXPECT_EQ(said(integration), Texts{kPut + "ConnectionId should be set to the vpcLinkId or stage "
                                            "variable on connection type VPC_LINK"});
  integration.connection_id = "${stageVariables.link}";
  EXPECT_TRUE(said(integration).empty());
}

TEST(Integrations, TemplatesAreKeyedByMediaTypes) {
  model::Integration integration = http("https://example.com");
  integration.request_templates.set("123", "{}");
  EXPECT_EQ(said(integration),
            Texts{kPut + "Validation Result: warnings : [], errors : [Invalid content type "
                         "specified: 123]"});
  integration.request_templates = {};
  integration.request_templates.set("application/x-www-form-urlencoded", "");
  integration.request_templates.set("$default", "");
  EXPECT_TRUE(said(integration).empty());
}

TEST(Integrations, WordsOfFields) {
  model::Integration integration = http("https://example.com");
  integration.passthrough_behavior = "SOMETIMES";
  integration.content_handling = "CONVERT";
  integration.connection_type = "VPCLINK";
  integration.response_transfer_mode = "CHUNKED";
  const model::State state = with(integration);
  EXPECT_EQ(messages(state).size(), 4U);
  EXPECT_EQ(messages(state)[0],
            "'SOMETIMES' is no passthroughBehavior: the API Reference has WHEN_NO_MATCH, "
            "WHEN_NO_TEMPLATES, NEVER");
  EXPECT_FALSE(refused(state));
}

TEST(Integrations, SettingsOfOtherTypes) {
  model::Integration integration = check::integration("AWS_PROXY", kLambda);
  integration.tls_config = model::TlsConfig{true};
  integration.integration_target = "arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/net/x/1";
  EXPECT_EQ(said(integration),
            (Texts{"tlsConfig is only for integrations of type http and http_proxy",
                   "integrationTarget is only for integrations with connectionType VPC_LINK"}));
}

TEST(Integrations, VariablesMakeTextsUnknown) {
  for (const std::string uri :
       {"${stageVariables.url}", "https://${stageVariables.host}/x",
        "arn:aws:apigateway:"
        "${AWS::Region}:lambda:path/2015-03-31/functions/${AWS::AccountId}/invocations"}) {
    EXPECT_TRUE(said(integration("AWS_PROXY", uri)).empty()) << uri;
    EXPECT_TRUE(said(http(uri)).empty()) << uri;
  }
  model::Integration integration = check::integration("AWS", "${AWS::Region}${FunctionUri}");
  integration.credentials = "{{role}}";
  EXPECT_EQ(said(integration),
            (Texts{"'FunctionUri' is a variable that nobody resolved, so uri is not checked",
                   "'role' is a variable that nobody resolved, so credentials is not checked"}));
}

TEST(Integrations, FindingsPointAtTheMember) {
  diag::Diagnostics diagnostics;
  const std::string_view text = R"({"i": {"type": "http", "timeoutInMillis": 1,
      "requestParameters": {"integration.request.header.a": "x"}}})";
  const doc::Document document = text::read("a.json", text, diagnostics);
  model::Integration integration = http("https://example.com");
  integration.timeout_in_millis = 1;
  integration.request_parameters.set("integration.request.header.a", "x");
  integration.origin.span = document.root->find("i")->name_span();
  check_state(with(integration), {}, diagnostics, document.root);
  ASSERT_EQ(diagnostics.list().size(), 2U);
  EXPECT_EQ(text.substr(diagnostics.list()[0].span.begin, 17), "\"timeoutInMillis\"");
  EXPECT_EQ(text.substr(diagnostics.list()[1].span.begin, 30), "\"integration.request.header.a\"");
}

}  // namespace
}  // namespace gwport::check

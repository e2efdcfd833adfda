#include "check/mapping.h"

#include <gtest/gtest.h>

#include "unit/check/states.h"

namespace gwport::check {
namespace {

using Kind = Mapping::Kind;

TEST(Mapping, RequestExpressions) {
  for (const std::string_view free :
       {"'fixed'", "''", "'a','b'", "'${x}'", "context.identity.sourceIp", "stageVariables.host",
        "method.request.body", "method.request.body.pet.id", "method.request.body.$.items[0]"}) {
    EXPECT_EQ(read_request_mapping(free).kind, Kind::kFree) << free;
  }
  for (const std::string_view parameter :
       {"method.request.path.id", "method.request.querystring.page", "method.request.header.X-A",
        "method.request.multivalueheader.X", "method.request.multivaluequerystring.q"}) {
    EXPECT_EQ(read_request_mapping(parameter).kind, Kind::kParameter) << parameter;
  }
  for (const std::string_view bad :
       {"", "true", "'", "'Content-Type',Authorization", "\"*\"", "context.",
        "method.request.body.", "method.request.path", "method.request.path.",
        "method.request.query.x", "method.request.pathx.y", "integration.response.header.X",
        "Method.request.path.x"}) {
    EXPECT_EQ(read_request_mapping(bad).kind, Kind::kInvalid) << bad;
  }
  EXPECT_EQ(read_request_mapping("${header}").kind, Kind::kUnknown);
  EXPECT_EQ(read_request_mapping("method.request.path.{{x}}").kind, Kind::kUnknown);
}

TEST(Mapping, PartsOfAParameter) {
  const Mapping mapping = read_method_parameter("method.request.header.X.Y");
  EXPECT_EQ(mapping.place, "header");
  EXPECT_EQ(mapping.name, "X.Y");
  EXPECT_EQ(read_method_parameter("method.request.foo.bar").kind, Kind::kInvalid);
}

TEST(Mapping, ResponseExpressions) {
  for (const std::string_view good :
       {"'*'", "integration.response.body", "integration.response.body.errorMessage",
        "integration.response.header.Location", "integration.response.multivalueheader.Set-Cookie",
        "context.requestId", "stageVariables.origin"}) {
    EXPECT_EQ(read_response_mapping(good).kind, Kind::kFree) << good;
  }
  for (const std::string_view bad :
       {"*", "\"*\"", "integration.response.header.", "method.request.header.Origin",
        "integration.response.bodyx"}) {
    EXPECT_EQ(read_response_mapping(bad).kind, Kind::kInvalid) << bad;
  }
}

TEST(Mapping, Keys) {
  EXPECT_TRUE(is_integration_parameter("integration.request.header.X-Amz-Invocation-Type"));
  EXPECT_FALSE(is_integration_parameter("integration.request.headers.X"));
  EXPECT_TRUE(is_response_header("method.response.header.A"));
  EXPECT_FALSE(is_response_header("method.response.header."));
  EXPECT_TRUE(is_parameter_name("a$b:c-d.e_f"));
  EXPECT_FALSE(is_parameter_name("filter[a]"));
  EXPECT_FALSE(is_parameter_name(""));
}

std::string mapped(std::string_view value) {
  model::State state = one_method();
  integration_of(state).request_parameters.set("integration.request.header.x", std::string(value));
  const Texts all = messages(state);
  return all.empty() ? "" : all.front();
}

constexpr const char* kPrefix =
    "Unable to put integration on 'GET' for resource at path '/x': Invalid mapping expression "
    "specified: Validation Result: warnings : [], errors : [";

TEST(Mapping, UnquotedValueIsRefused) {
  EXPECT_EQ(mapped("true"), std::string(kPrefix) + "Invalid mapping expression specified: true]");
  EXPECT_EQ(mapped("'true'"), "");
}

TEST(Mapping, UndeclaredParameterIsRefused) {
  EXPECT_EQ(mapped("method.request.header.Authorization"),
            std::string(kPrefix) +
                "Invalid mapping expression parameter specified: "
                "method.request.header.Authorization]");
  model::State state = one_method();
  method_of(state).request_parameters.set("method.request.header.Authorization", false);
  integration_of(state).request_parameters.set("integration.request.header.A",
                                               "method.request.header.Authorization");
  EXPECT_TRUE(messages(state).empty());
}

TEST(Mapping, ErrorsOfOneIntegrationStandInOneList) {
  model::State state = one_method();
  integration_of(state).request_parameters.set("integration.request.header.a", "1");
  integration_of(state).request_parameters.set("integration.request.header.b", "2");
  EXPECT_EQ(messages(state),
            (Texts{std::string(kPrefix) + "Invalid mapping expression specified: 1, Invalid "
                                          "mapping expression specified: 2]",
                   std::string(kPrefix) + "Invalid mapping expression specified: 2]"}));
}

TEST(Mapping, WrongKeyIsRefused) {
  model::State state = one_method();
  integration_of(state).request_parameters.set("integration.request.foo.a", "'1'");
  EXPECT_EQ(messages(state),
            Texts{std::string(kPrefix) +
                  "Invalid mapping expression specified: integration.request.foo.a]"});
}

TEST(Mapping, GreedyVariableMustBeDeclared) {
  model::State state;
  model::Method method;
  method.http_method = "GET";
  method.method_integration = http("https://example.com/{proxy}");
  method.method_integration->request_parameters.set("integration.request.path.proxy",
                                                    "method.request.path.proxy");
  add_path(state, "/{proxy+}").methods.push_back(method);
  EXPECT_TRUE(refused(state));
  method_of(state).request_parameters.set("method.request.path.proxy", true);
  EXPECT_TRUE(messages(state).empty());
}

TEST(Mapping, VariableOfAnEarlierSegmentIsOnlyAWarning) {
  model::State state;
  model::Method method;
  method.http_method = "GET";
  method.method_integration = http("https://example.com/");
  method.method_integration->request_parameters.set("integration.request.path.a",
                                                    "method.request.path.id");
  add_path(state, "/{id}/pets").methods.push_back(method);
  EXPECT_FALSE(refused(state));
  EXPECT_EQ(messages(state), Texts{"method.request.path.id is mapped but not declared as a "
                                   "parameter of the method"});
}

}  // namespace
}  // namespace gwport::check

#include "check/methods.h"

#include <gtest/gtest.h>

#include "text/read.h"
#include "unit/check/states.h"

namespace gwport::check {
namespace {

const std::string kMethod = "Unable to put method 'GET' on resource at path '/x': ";
const std::string kResponse = "Unable to put method response on 'GET' for resource at path '/x': ";

model::State with_parameters(std::initializer_list<std::string_view> keys) {
  model::State state = one_method();
  for (const std::string_view key : keys) method_of(state).request_parameters.set(key, false);
  return state;
}

TEST(Methods, ParameterNames) {
  EXPECT_EQ(messages(with_parameters({"method.request.querystring.filter[a]"})),
            Texts{kMethod +
                  "Invalid mapping expression specified: Validation Result: warnings : [], errors "
                  ": [Parameter name should match the following regular expression: "
                  "^[a-zA-Z0-9:._$-]+$]"});
  EXPECT_TRUE(
      messages(with_parameters({"method.request.querystring.filter.a",
                                "method.request.header.a$b:c-d.e_f", "method.request.path.id"}))
          .empty());
}

// Reported: columbia-it/django-jsonapi-training, docs/aws_api_gw.md (2019): the method has
// page[size], page[number] and dozens of filter[...], the answer has the text once.
TEST(Methods, SeveralWrongNamesHaveOneText) {
  const Texts one = messages(with_parameters({"method.request.querystring.page[size]"}));
  EXPECT_EQ(messages(with_parameters({"method.request.querystring.page[size]",
                                      "method.request.querystring.page[number]",
                                      "method.request.header.a b"})),
            (Texts{one[0], one[0], one[0]}))
      << "one for each place, of which the service says the first";
}

TEST(Methods, ParameterKeysOfStates) {
  EXPECT_EQ(messages(with_parameters({"method.request.foo.bar"})),
            Texts{kMethod +
                  "Invalid mapping expression specified: Validation Result: warnings : [], errors "
                  ": [Invalid mapping expression specified: method.request.foo.bar]"});
}

TEST(Methods, ParameterNamesAreUniqueAcrossPlaces) {
  EXPECT_EQ(messages(with_parameters({"method.request.path.id", "method.request.querystring.id"})),
            Texts{kMethod + "Parameter names must be unique across querystring, header and path"});
  EXPECT_TRUE(messages(with_parameters({"method.request.path.id", "method.request.querystring.ID"}))
                  .empty());
}

TEST(Methods, AuthorizationNeedsAnAuthorizer) {
  model::State state = one_method();
  method_of(state).authorization_type = "CUSTOM";
  method_of(state).authorizer_id = "abc123";
  EXPECT_EQ(messages(state),
            Texts{kMethod + "Invalid authorizer ID specified. Setting the authorization "
                            "type to CUSTOM or COGNITO_USER_POOLS requires a valid "
                            "authorizer."});
  model::Authorizer authorizer;
  authorizer.id = "abc123";
  authorizer.type = "TOKEN";
  authorizer.authorizer_uri =
      "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
      "arn:aws:lambda:us-east-1:123456789012:function:f/invocations";
  state.authorizers.push_back(authorizer);
  EXPECT_TRUE(messages(state).empty());
}

TEST(Methods, ScopesNeedAUserPool) {
  model::State state = one_method();
  method_of(state).authorization_scopes = {"read"};
  EXPECT_EQ(
      messages(state),
      Texts{kMethod + "Invalid Method authorization type specified. Authorization Scopes are only "
                      "valid for COGNITO_USER_POOLS authorization type"});
}

TEST(Methods, HttpMethodsOfStates) {
  model::State state = one_method();
  method_of(state).http_method = "TRACE";
  EXPECT_EQ(messages(state)[0],
            "Unable to put method 'TRACE' on resource at path '/x': Invalid HttpMethod specified. "
            "Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY");
  method_of(state).http_method = "ANY";
  EXPECT_TRUE(messages(state).empty());
}

TEST(Methods, ReferencesMustExist) {
  model::State state = one_method();
  method_of(state).request_validator_id = "abcdef";
  method_of(state).request_models.set("application/json", "Pet");
  EXPECT_EQ(messages(state), (Texts{kMethod + "Invalid Request Validator identifier specified",
                                    kMethod + "Invalid model identifier specified: Pet"}));
  state.request_validators.push_back({"abcdef", "all", true, true, {}});
  model::Model model;
  model.name = "Pet";
  model.schema = "{\n  \"type\" : \"object\"\n}";
  state.models.push_back(model);
  EXPECT_TRUE(messages(state).empty());
}

model::State with_response(std::string code) {
  model::State state = one_method();
  model::MethodResponse response;
  response.status_code = code;
  method_of(state).method_responses.set(code, response);
  return state;
}

TEST(Methods, StatusCodesAreConcrete) {
  EXPECT_EQ(messages(with_response("5XX")),
            Texts{kResponse +
                  "1 validation error detected: Value '5XX' at 'statusCode' failed to satisfy "
                  "constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d"});
  EXPECT_TRUE(refused(with_response("600")));
  EXPECT_TRUE(messages(with_response("599")).empty());
}

TEST(Methods, ResponseModelsMustExist) {
  model::State state = with_response("200");
  method_of(state).method_responses.find("200")->response_models.set("application/json", "Pet");
  EXPECT_EQ(messages(state), Texts{kResponse + "Invalid model identifier specified: Pet"});
}

TEST(Methods, MisspeltMediaTypesAreAWarning) {
  model::State state = one_method();
  model::Model model;
  model.name = "Pet";
  state.models.push_back(model);
  method_of(state).request_models.set("application/json; charset=utf-8", "Pet");
  method_of(state).request_models.set("*/*", "Pet");
  EXPECT_TRUE(messages(state).empty());
  method_of(state).request_models.set("applcation/json", "Pet");
  EXPECT_EQ(messages(state), Texts{"'applcation/json' is no media type with a known type"});
  EXPECT_FALSE(refused(state));
}

TEST(Methods, FindingsPointAtTheParameter) {
  diag::Diagnostics diagnostics;
  const std::string_view text =
      R"({"get": {"parameters": [{"name": "a[b]", "in": "query"}], "responses": {}}})";
  const doc::Document document = text::read("a.json", text, diagnostics);
  model::State state = with_parameters({"method.request.querystring.a[b]"});
  method_of(state).origin.span = document.root->find("get")->name_span();
  check_state(state, {}, diagnostics, document.root);
  ASSERT_EQ(diagnostics.list().size(), 1U);
  const diag::Span span = diagnostics.list()[0].span;
  EXPECT_EQ(text.substr(span.begin, span.end - span.begin), "\"a[b]\"");
  EXPECT_EQ(diagnostics.list()[0].hint, "rename 'a[b]'");
}

TEST(Methods, FindingsPointAtReferencesToParameters) {
  diag::Diagnostics diagnostics;
  const std::string_view text = R"({"get": {"parameters": [{"$ref": "#/parameters/P"}]},
      "parameters": {"P": {"name": "a[b]", "in": "query"}}})";
  const doc::Document document = text::read("a.json", text, diagnostics);
  model::State state = with_parameters({"method.request.querystring.a[b]"});
  method_of(state).origin.span = document.root->find("get")->name_span();
  check_state(state, {}, diagnostics, document.root);
  ASSERT_EQ(diagnostics.list().size(), 1U);
  const diag::Span span = diagnostics.list()[0].span;
  EXPECT_EQ(text.substr(span.begin, span.end - span.begin), "\"#/parameters/P\"");
}

}  // namespace
}  // namespace gwport::check

#include "check/integration_responses.h"

#include <gtest/gtest.h>

#include "unit/check/states.h"

namespace gwport::check {
namespace {

const std::string kPut = "Unable to put integration response on 'GET' for resource at path '/x': ";
const std::string kMapping =
    "Invalid mapping expression specified: Validation Result: warnings : [], errors : [";

/// GET /x with a declared 200 that has the header A, and one integration response.
model::State with(model::IntegrationResponse response) {
  model::State state = one_method();
  model::MethodResponse declared;
  declared.status_code = "200";
  declared.response_parameters.set("method.response.header.A", false);
  method_of(state).method_responses.set("200", declared);
  integration_of(state).integration_responses.set(response.status_code, response);
  return state;
}

model::IntegrationResponse response(std::string code) {
  model::IntegrationResponse made;
  made.status_code = std::move(code);
  return made;
}

Texts said_of_header(std::string_view key, std::string value, std::string code = "200") {
  model::IntegrationResponse made = response(std::move(code));
  made.response_parameters.set(key, std::move(value));
  return messages(with(made));
}

TEST(IntegrationResponses, Headers) {
  EXPECT_TRUE(said_of_header("method.response.header.A", "'*'").empty());
  EXPECT_EQ(said_of_header("method.response.header.Location", "integration.response.body.message"),
            Texts{kPut + kMapping +
                  "Invalid mapping expression parameter specified: "
                  "method.response.header.Location]"});
  EXPECT_EQ(said_of_header("method.response.header.A", "'Content-Type',Authorization"),
            Texts{kPut + kMapping +
                  "Invalid mapping expression specified: 'Content-Type',Authorization]"});
  EXPECT_EQ(said_of_header("method.response.body.A", "'*'"),
            Texts{kPut + kMapping +
                  "Invalid mapping expression specified: "
                  "method.response.body.A]"});
}

TEST(IntegrationResponses, HeadersNeedADeclaredResponse) {
  EXPECT_EQ(said_of_header("method.response.header.A", "'*'", "404"),
            Texts{kPut + kMapping + "No method response exists for method.]"});
}

TEST(IntegrationResponses, ProxiesAreNotRefusedForUndeclaredCodes) {
  model::IntegrationResponse made = response("404");
  made.response_parameters.set("method.response.header.A", "'*'");
  model::State state = with(made);
  integration_of(state).type = "HTTP_PROXY";
  EXPECT_FALSE(refused(state));
  EXPECT_EQ(messages(state).size(), 1U);
}

TEST(IntegrationResponses, WithoutHeadersAnUndeclaredCodeIsTaken) {
  model::State state = with(response("404"));
  EXPECT_FALSE(refused(state));
  EXPECT_EQ(messages(state),
            Texts{"the integration answers 404, which the method's responses do not declare"});
  integration_of(state).type = "HTTP_PROXY";
  EXPECT_TRUE(messages(state).empty());
}

TEST(IntegrationResponses, StatusCodes) {
  EXPECT_EQ(
      messages(with(response("wrong"))),
      Texts{kPut + "1 validation error detected: Value 'wrong' at 'statusCode' failed to satisfy "
                   "constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d"});
  EXPECT_TRUE(messages(with(response("200"))).empty());
  EXPECT_EQ(messages(with(response(""))),
            Texts{"a response of the integration needs a statusCode"});
}

TEST(IntegrationResponses, Patterns) {
  for (const std::string_view good :
       {"", ".*", "4\\d{2}", "[45]\\d\\d", ".*\"error\".*", "(a|b)*", "(?:x)?", "(?i)a", "\\[x",
        "[^]x]", "https://.*", "a|", "5\\d{2}.*", ".*Bad.*|.*Invalid.*", "a++", "[[]", "^$", "{"}) {
    EXPECT_FALSE(is_broken_pattern(good)) << good;
  }
  for (const std::string_view bad :
       {"[", "(", ")", "a)", "(a", "[a", "*", "*Error", "+", "a|*", "(*)", "a\\", "[\\]"}) {
    EXPECT_TRUE(is_broken_pattern(bad)) << bad;
  }
  model::IntegrationResponse made = response("200");
  made.selection_pattern = "[";
  EXPECT_EQ(messages(with(made)), Texts{kPut + "Invalid regex pattern specified"});
}

TEST(IntegrationResponses, Templates) {
  model::IntegrationResponse made = response("200");
  made.response_templates.set("123", "");
  made.response_templates.set("nope", "");
  const std::string list = kPut + "Validation Result: warnings : [], errors : [";
  EXPECT_EQ(messages(with(made)),
            (Texts{list + "Invalid content type specified: 123, Invalid content type specified: "
                          "nope]",
                   list + "Invalid content type specified: nope]"}));
  made.response_templates = {};
  made.response_templates.set("application/json", "");
  EXPECT_TRUE(messages(with(made)).empty());
}

TEST(IntegrationResponses, ContentHandling) {
  model::IntegrationResponse made = response("200");
  made.content_handling = "CONVERT_TO_TEXT";
  EXPECT_TRUE(messages(with(made)).empty());
  made.content_handling = "TEXT";
  EXPECT_FALSE(refused(with(made)));
  EXPECT_EQ(messages(with(made)).size(), 1U);
}

}  // namespace
}  // namespace gwport::check

#include "pipeline/request.h"

#include <gtest/gtest.h>

namespace gwport::pipeline {
namespace {

using emit::Operation;

ParameterList parsed(std::initializer_list<std::string_view> arguments) {
  ParameterList list;
  for (const std::string_view each : arguments) EXPECT_EQ(add_parameters(each, list), "") << each;
  return list;
}

TEST(AddParameters, TakesTheFormsOfTheAwsCli) {
  const ParameterList pairs{{"basepath", "split"}, {"ignore", "documentation"}};
  EXPECT_EQ(parsed({"basepath=split", "ignore=documentation"}), pairs);
  EXPECT_EQ(parsed({"basepath=split,ignore=documentation"}), pairs);
  EXPECT_EQ(parsed({R"({"basepath": "split", "ignore": "documentation"})"}), pairs);
}

TEST(AddParameters, KeepsCommasThatSeparateNoPairs) {
  const ParameterList pairs{{"extensions", "integrations,authorizers"}, {"a", ""}};
  EXPECT_EQ(parsed({"extensions=integrations,authorizers,a="}), pairs);
}

TEST(AddParameters, TheLastValueCountsAtTheFirstPlace) {
  const ParameterList pairs{{"a", "3"}, {"b", "2"}};
  EXPECT_EQ(parsed({"a=1", "b=2", "a=3"}), pairs);
}

TEST(AddParameters, SaysWhatIsWrong) {
  ParameterList list;
  EXPECT_EQ(add_parameters("basepath", list), "--parameters takes KEY=VALUE, not 'basepath'");
  EXPECT_EQ(add_parameters("=x", list), "--parameters takes KEY=VALUE, not '=x'");
  EXPECT_EQ(add_parameters("{\"a\"", list), "--parameters is no JSON object: {\"a\"");
  EXPECT_EQ(add_parameters("{\"a\": 1}", list), "--parameters: the value of 'a' must be a text");
  EXPECT_EQ(add_parameters("a=\xff", list), "--parameters is no UTF-8 text");
  EXPECT_TRUE(list.empty());
}

TEST(CheckRequest, RefusesAnEmptyBodyWithTheWordsOfTheCall) {
  const auto message = [](Operation operation) {
    return check_request({.operation = operation}, 0, {}).error_message;
  };
  EXPECT_EQ(message(Operation::kImportRestApi), "Invalid OpenAPI input.");
  EXPECT_EQ(message(Operation::kPutRestApi), "Invalid OpenAPI input.");
  EXPECT_EQ(message(Operation::kImportDocumentationParts),
            "Unable to build importer with provided input.");
  EXPECT_NE(message(Operation::kImportApiKeys), "");
  EXPECT_EQ(check_request({.operation = Operation::kGetExport, .export_type = "oas30"}, 0, {})
                .error_message,
            "");
}

TEST(CheckRequest, TakesBodiesUpToSixMegabytes) {
  constexpr std::size_t kMost = std::size_t{6} << 20;
  EXPECT_EQ(check_request({}, kMost, {}).error_message, "");
  const RequestCheck above = check_request({}, kMost + 1, {});
  EXPECT_EQ(above.error_code, "BadRequestException");
  EXPECT_EQ(above.diagnostics.list().front().rule->id, "body-too-large");
  check::Limits none;
  none.set["body"] = std::nullopt;
  EXPECT_EQ(check_request({}, kMost + 1, none).error_message, "");
}

TEST(CheckRequest, AModeMakesAnImportAnotherCall) {
  emit::RequestParameters call{.parameters = {{"mode", "merge"}}};
  const RequestCheck checked = check_request(call, 1, {});
  EXPECT_EQ(checked.error_code, "ValidationException");
  EXPECT_EQ(checked.error_message,
            "1 validation error detected: Value null at 'createRestApiInput.name' failed to "
            "satisfy constraint: Member must not be null");
  call.operation = Operation::kPutRestApi;
  EXPECT_EQ(check_request(call, 1, {}).error_message, "");
}

TEST(CheckRequest, KnowsTheTypesOfExports) {
  EXPECT_EQ(check_request({.operation = Operation::kGetExport, .export_type = "raml"}, 0, {})
                .error_message,
            "No API exporter for type 'raml'");
}

}  // namespace
}  // namespace gwport::pipeline

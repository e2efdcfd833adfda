#include <gtest/gtest.h>

#include <algorithm>

#include "gwport/gwport.h"

namespace gwport {
namespace {

const std::string kGood =
    R"({"swagger": "2.0", "info": {"title": "shop", "version": "1"}, "paths": {
  "/items": {"get": {"responses": {"200": {"description": "all"}},
                     "x-amazon-apigateway-integration": {"type": "mock"}}}}})";
const std::string kRefused = R"({"swagger": "2.0", "info": {"title": "shop", "version": "1"},
 "paths": {}, "definitions": {"Line-Item": {}}})";

TEST(PublicInterface, AnAcceptedDocumentGivesStateAndResponse) {
  const ImportResult result = import_api(kGood);
  EXPECT_TRUE(result.accepted);
  EXPECT_NE(result.state.find("\"/items\""), std::string::npos);
  EXPECT_NE(result.response.find("\"shop\""), std::string::npos);
  EXPECT_EQ(result.error, "");
}

TEST(PublicInterface, ARefusedDocumentGivesTheAnswerAndItsCause) {
  const ImportResult result = import_api(kRefused);
  EXPECT_FALSE(result.accepted);
  EXPECT_EQ(result.state, "");
  EXPECT_NE(result.error.find("BadRequestException"), std::string::npos);
  ASSERT_EQ(result.findings.size(), 1U);
  const Finding& finding = result.findings.front();
  EXPECT_EQ(finding.id, "model-name-not-alphanumeric");
  EXPECT_EQ(finding.severity, Severity::kError);
  EXPECT_EQ(finding.outcome, Outcome::kRefused);
  EXPECT_EQ(finding.line, 2U);
  EXPECT_EQ(finding.column, 31U);
  EXPECT_EQ(finding.end_column, 42U);
  EXPECT_EQ(finding.pointer, "/definitions/Line-Item");
}

TEST(PublicInterface, OptionsReachTheImport) {
  ImportOptions options;
  options.endpoint_type = EndpointType::kPrivate;
  options.created_date = "2024-02-29T12:00:00Z";
  options.ignore_documentation = true;
  const ImportResult result = import_api(kGood, options);
  EXPECT_NE(result.response.find("PRIVATE"), std::string::npos);
  EXPECT_NE(result.response.find("2024-02-29T12:00:00Z"), std::string::npos);
  EXPECT_NE(result.state.find("\"documentationParts\": []"), std::string::npos);
}

TEST(PublicInterface, AStateIsUpdated) {
  ImportOptions options;
  options.onto = import_api(kGood).state;
  options.mode = Mode::kOverwrite;
  const ImportResult result = import_api(
      R"({"swagger": "2.0", "info": {"title": "a", "version": "2"}, "paths": {}})", options);
  ASSERT_TRUE(result.accepted);
  EXPECT_EQ(result.state.find("\"/items\""), std::string::npos);
  EXPECT_EQ(result.onto_findings, 0U);
}

TEST(PublicInterface, ABrokenStateIsNotTheServicesBusiness) {
  ImportOptions options;
  options.onto = R"({"recources": []})";
  const ImportResult result = import_api(kGood, options);
  EXPECT_FALSE(result.accepted);
  EXPECT_EQ(result.error, "");
  ASSERT_EQ(result.findings.size(), 1U);
  EXPECT_EQ(result.onto_findings, 1U);
  EXPECT_EQ(result.findings.front().id, "state-unknown-member");
}

TEST(PublicInterface, ALimitOfGwportsOwnIsNoAnswerOfTheService) {
  const ImportResult deep = import_api(std::string(600, '['));
  EXPECT_FALSE(deep.accepted);
  EXPECT_EQ(deep.error, "");
  EXPECT_FALSE(deep.findings.empty());

  const std::string large((std::size_t{256} << 20) + 1, ' ');
  const ImportResult result = import_api(large);
  EXPECT_EQ(result.error, "");
  ASSERT_EQ(result.findings.size(), 1U);
  EXPECT_EQ(result.findings.front().message, "larger than 256 MiB, the most that gwport reads");
}

TEST(PublicInterface, TheVersionIsThreeNumbers) {
  const std::string_view text = version();
  EXPECT_EQ(std::count(text.begin(), text.end(), '.'), 2);
}

}  // namespace
}  // namespace gwport

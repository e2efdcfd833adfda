#include "check/api_keys.h"

#include <gtest/gtest.h>

namespace gwport::check {
namespace {

/// The ids of the findings about one key, and whether it is kept.
std::string findings(const std::string& name, const std::string& value) {
  std::vector<model::ApiKey> keys{{.name = name,
                                   .value = value,
                                   .description = "",
                                   .usage_plan_ids = {},
                                   .name_span = {},
                                   .value_span = {}}};
  diag::Diagnostics diagnostics;
  check_api_keys(keys, diagnostics);
  std::string ids = keys.empty() ? "-" : "+";
  for (const diag::Diagnostic& each : diagnostics.list()) (ids += ' ') += each.rule->id;
  return ids;
}

TEST(CheckApiKeys, CountsTheCharactersOfKeys) {
  EXPECT_EQ(findings("n", std::string(19, 'a')), "- api-key-too-short");
  EXPECT_EQ(findings("n", std::string(20, 'a')), "+ api-key-below-format");
  EXPECT_EQ(findings("n", std::string(29, 'a')), "+ api-key-below-format");
  EXPECT_EQ(findings("n", std::string(30, 'a')), "+");
  EXPECT_EQ(findings("n", std::string(128, 'a')), "+");
  EXPECT_EQ(findings("n", std::string(129, 'a')), "- api-key-too-long");
  EXPECT_EQ(findings("n", std::string(18, 'a') + "\xC3\xA9"), "- api-key-too-short");
}

TEST(CheckApiKeys, CountsTheCharactersOfNames) {
  EXPECT_EQ(findings(std::string(1024, 'a'), std::string(30, 'a')), "+");
  EXPECT_EQ(findings(std::string(1025, 'a'), std::string(30, 'a')), "- api-key-name-too-long");
}

}  // namespace
}  // namespace gwport::check

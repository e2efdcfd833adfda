// Every rule of lint has all that a rule needs, and its two fixtures: fixtures/lint/<id>/bad.yaml
// causes exactly one finding, the rule's, on the line that ends in "# here"; good.yaml causes none
// at all (lint/findings.h).
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

#include "diag/catalogue.h"
#include "lint/findings.h"
#include "lint/registry.h"

namespace gwport {
namespace {

std::string fixture(std::string_view id, const std::string& name) {
  return "fixtures/lint/" + std::string(id) + '/' + name;
}

class LintRules : public testing::TestWithParam<const lint::LintRule*> {};

TEST_P(LintRules, SayAllThatARuleHasToSay) {
  const diag::Rule& rule = GetParam()->rule;
  EXPECT_FALSE(rule.text.empty());
  EXPECT_FALSE(rule.explanation.empty());
  EXPECT_FALSE(rule.fix.empty());
  EXPECT_FALSE(rule.source.empty());
  EXPECT_FALSE(rule.unchecked.empty());
  EXPECT_EQ(rule.speaker, diag::Speaker::kGwport) << "the service says nothing of it";
  EXPECT_NE(rule.outcome, diag::Outcome::kRefused) << "refusals belong to the import";
  EXPECT_FALSE(GetParam()->triggers.empty());
  EXPECT_EQ(diag::find_rule(rule.id), nullptr) << "the import has a rule of that id";
  EXPECT_TRUE(std::filesystem::exists("src/lint/rules/" + std::string(rule.id) + ".cc"));
}

TEST_P(LintRules, FindTheBadFixtureAndNothingElseThere) {
  const std::string path = fixture(GetParam()->rule.id, "bad.yaml");
  const std::string expected = announced(path, GetParam()->rule.id);
  EXPECT_NE(expected.find(GetParam()->rule.id), std::string::npos) << path << " has no # here";
  EXPECT_EQ(lint_file(path), expected) << path;
}

TEST_P(LintRules, FindNothingInTheGoodFixture) {
  EXPECT_EQ(lint_file(fixture(GetParam()->rule.id, "good.yaml")), "");
}

std::string test_name(const testing::TestParamInfo<const lint::LintRule*>& info) {
  std::string name(info.param->rule.id);
  for (char& c : name) {
    if (c == '-') c = '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Every, LintRules, testing::ValuesIn(lint::registry()), test_name);

TEST(LintRegistry, HasEveryRuleOnce) {
  std::set<std::string_view> ids;
  for (const lint::LintRule* each : lint::registry()) {
    EXPECT_TRUE(ids.insert(each->rule.id).second) << each->rule.id;
  }
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator("src/lint/rules")) {
    files += entry.path().extension() == ".cc" ? 1U : 0U;
  }
  EXPECT_EQ(ids.size(), files) << "a file of src/lint/rules is not in src/lint/registry.cc";
}

}  // namespace
}  // namespace gwport

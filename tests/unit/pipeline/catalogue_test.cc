#include "pipeline/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace gwport::pipeline {
namespace {

TEST(Catalogue, EveryIdIsThereOnceAndCanBeExplained) {
  std::set<std::string_view> seen;
  for (const diag::Rule* rule : all_rules()) {
    EXPECT_TRUE(seen.insert(rule->id).second) << rule->id << " stands twice in the catalogue";
    EXPECT_TRUE(std::all_of(
        rule->id.begin(), rule->id.end(),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }))
        << rule->id << " is not kebab-case";
    EXPECT_FALSE(rule->text.empty()) << rule->id;
    EXPECT_FALSE(rule->explanation.empty()) << rule->id;
    EXPECT_FALSE(rule->source.empty()) << rule->id;
    EXPECT_EQ(rules_about(rule->id), RuleList{rule});
  }
  EXPECT_FALSE(seen.empty());
}

TEST(Catalogue, ATopicGivesAllRulesWhoseIdContainsIt) {
  const RuleList about = rules_about("nesting");
  ASSERT_FALSE(about.empty());
  for (const diag::Rule* rule : about) EXPECT_NE(rule->id.find("nesting"), std::string_view::npos);
  EXPECT_TRUE(rules_about("no-such-topic").empty());
}

}  // namespace
}  // namespace gwport::pipeline

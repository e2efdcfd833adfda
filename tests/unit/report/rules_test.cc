#include "report/rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "text/read.h"

namespace gwport::report {
namespace {

TEST(Rules, EveryIdIsThereOnceAndCanBeExplained) {
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

TEST(Rules, ATopicGivesAllRulesWhoseIdContainsIt) {
  const RuleList about = rules_about("nesting");
  ASSERT_FALSE(about.empty());
  for (const diag::Rule* rule : about) EXPECT_NE(rule->id.find("nesting"), std::string_view::npos);
  EXPECT_TRUE(rules_about("no-such-topic").empty());
}

TEST(Rules, TheTableHasOneLineARule) {
  const std::string table = rules_table(all_rules());
  EXPECT_EQ(static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n')),
            all_rules().size());
}

TEST(Rules, ExplanationsFitTheirColumns) {
  for (const diag::Rule* rule : all_rules()) {
    const std::string text = explanation(*rule);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text.find('\n', begin);
      const std::string line = text.substr(begin, end - begin);
      const bool one_word = line.find(' ', 12) == std::string::npos;
      EXPECT_TRUE(line.size() <= 100 || one_word) << line;
      begin = end + 1;
    }
  }
}

TEST(Rules, JsonCanBeReadBack) {
  diag::Diagnostics problems;
  const doc::Document document = text::read("rules.json", rules_json(all_rules()), problems);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(document.root->size(), all_rules().size());
}

}  // namespace
}  // namespace gwport::report

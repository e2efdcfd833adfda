#include "report/rules.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "diag/catalogue.h"
#include "text/read.h"

namespace gwport::report {
namespace {

RuleList all_rules() { return {diag::catalogue().begin(), diag::catalogue().end()}; }

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

TEST(Rules, MarkdownHasARowAndASectionForEach) {
  const diag::Rule rule{.id = "some-rule",
                        .outcome = diag::Outcome::kSilent,
                        .severity = diag::Severity::kHint,
                        .text = "'{0}' | *x*",
                        .explanation = "Why.",
                        .fix = "do it",
                        .evidence = diag::Evidence::kInferred,
                        .source = "none",
                        .unchecked = "the rest"};
  EXPECT_EQ(rules_markdown({&rule}),
            "# Rules of gwport\n\n"
            "| id | severity | outcome | evidence |\n|---|---|---|---|\n"
            "| [some-rule](#some-rule) | hint | silent | inferred |\n"
            "\n## some-rule\n\n> '\\{0\\}' \\| \\*x\\*\n\nWhy.\n\n"
            "- Fix: do it\n- Not checked: the rest\n- Evidence: inferred\n- Source: none\n");
}

}  // namespace
}  // namespace gwport::report

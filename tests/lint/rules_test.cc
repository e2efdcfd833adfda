// Every rule of lint has all that a rule needs, and its two fixtures: fixtures/lint/<id>/bad.yaml
// (or .json) causes exactly one finding, the rule's, and good.yaml causes none at all. In bad.yaml
// the line of the finding ends in "# here"; in bad.json it is the line after "x-here".
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

#include "diag/catalogue.h"
#include "lint/registry.h"
#include "pipeline/files.h"
#include "pipeline/lint.h"

namespace gwport {
namespace {

struct Found {
  std::string findings;    ///< "line: severity: message [id]" for each, a line each
  std::uint32_t line = 0;  ///< of the first one
  std::string_view id;     ///< of the first one
  std::size_t count = 0;
};

Found lint_file(const std::string& path) {
  Found found;
  pipeline::FileText file = pipeline::read_file(path);
  if (!file.text) {
    found.findings = path + ": " + file.error;
    return found;
  }
  const pipeline::LintResult result =
      pipeline::lint(std::make_unique<diag::Source>(path, *std::move(file.text)), {});
  const doc::Document& document = result.validation.document;
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    const std::uint32_t line =
        each.span.known() ? document.source->position(each.span.begin).line : 0;
    if (found.count++ == 0) {
      found.line = line;
      found.id = each.rule->id;
    }
    found.findings +=
        std::to_string(line) + ": " + each.message + " [" + std::string(each.rule->id) + "]\n";
  }
  return found;
}

/// The fixture of that name, in either notation.
std::string fixture(std::string_view id, const std::string& name) {
  std::string path = "fixtures/lint/" + std::string(id) + '/' + name;
  return path + (std::filesystem::exists(path + ".json") ? ".json" : ".yaml");
}

/// The 1-based line where the finding is expected; 0 if the fixture does not say.
std::uint32_t expected_line(const std::string& path) {
  const pipeline::FileText file = pipeline::read_file(path);
  if (!file.text) return 0;
  const bool json = path.ends_with(".json");
  const std::size_t mark = file.text->find(json ? "\"x-here\"" : "# here");
  if (mark == std::string::npos) return 0;
  const auto lines =
      std::count(file.text->begin(), file.text->begin() + static_cast<std::ptrdiff_t>(mark), '\n');
  return static_cast<std::uint32_t>(lines) + (json ? 2U : 1U);
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
  const std::string path = fixture(GetParam()->rule.id, "bad");
  const Found found = lint_file(path);
  EXPECT_EQ(found.count, 1U) << path << '\n' << found.findings;
  EXPECT_EQ(found.id, GetParam()->rule.id);
  EXPECT_EQ(found.line, expected_line(path)) << path << '\n' << found.findings;
}

TEST_P(LintRules, FindNothingInTheGoodFixture) {
  EXPECT_EQ(lint_file(fixture(GetParam()->rule.id, "good")).findings, "");
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

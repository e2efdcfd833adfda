// The configuration file: what it says, and what is wrong with it.
#include "lint/read_config.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "text/read.h"

namespace gwport::lint {
namespace {

/// Reads a text and gives "line:column id message (hint)" of every finding.
class ReadConfig : public testing::Test {
 protected:
  ConfigFile read(std::string text) {
    document_ = text::read(std::make_unique<diag::Source>("c.yaml", std::move(text)),
                           {.scalars = text::Scalars::kOpenApi3}, diagnostics_);
    return read_config(document_, diagnostics_);
  }

  std::string found() {
    std::string all;
    for (const diag::Diagnostic& each : diagnostics_.list()) {
      const diag::Position at = document_.source->position(each.span.begin);
      all += std::to_string(at.line) + ':' + std::to_string(at.column) + ' ';
      all += std::string(each.rule->id) + ' ' + each.message;
      if (!each.hint.empty()) all += " (" + each.hint + ')';
      all += '\n';
    }
    return all;
  }

  doc::Document document_;
  diag::Diagnostics diagnostics_;
};

TEST_F(ReadConfig, TakesEveryKey) {
  const ConfigFile file = read(
      "extends: [a.yaml, ../b.yaml]\n"
      "fail-severity: warning\n"
      "ignore: vendor\n"
      "rules:\n"
      "  model-name-not-alphanumeric: info\n"
      "  model-not-found: off\n"
      "overrides:\n"
      "  - files: legacy\n"
      "    rules: {model-not-found: error}\n"
      "accept:\n"
      "  - {rule: unsupported-security-type, files: [a.yaml], at: /x, reason: known}\n");
  EXPECT_EQ(found(), "");
  ASSERT_EQ(file.extends.size(), 2U);
  EXPECT_EQ(file.extends[1].path, "../b.yaml");
  const Config& config = file.config;
  EXPECT_EQ(config.fails_at, diag::Severity::kWarning);
  EXPECT_EQ(config.ignore, std::vector<std::string>{"vendor"});
  ASSERT_EQ(config.rules.size(), 2U);
  EXPECT_EQ(config.rules[0].level, diag::Severity::kInfo);
  EXPECT_EQ(config.rules[1].level, std::nullopt);
  ASSERT_EQ(config.overrides.size(), 1U);
  EXPECT_EQ(config.overrides[0].rules[0].rule->id, "model-not-found");
  ASSERT_EQ(config.accepted.size(), 1U);
  EXPECT_EQ(config.accepted[0].where, "c.yaml:11:5");
  EXPECT_EQ(config.accepted[0].at, "/x");
}

TEST_F(ReadConfig, UnknownNamesAreErrorsWithAProposal) {
  read("rule: {}\nrules: {model-not-fuond: error, x: error}\noverrides: [{file: a}]\n");
  EXPECT_EQ(found(),
            "1:1 config-unknown-key unknown key 'rule' (did you mean 'rules'?)\n"
            "2:9 config-unknown-rule there is no rule 'model-not-fuond' (did you mean "
            "'model-not-found'?)\n"
            "2:33 config-unknown-rule there is no rule 'x'\n"
            "3:14 config-unknown-key unknown key 'file' (did you mean 'files'?)\n");
}

TEST_F(ReadConfig, WhatWouldNeverMatchIsAnError) {
  read(
      "ignore: ['!a.yaml', ../b, ok]\n"
      "overrides:\n"
      "  - rules: {model-not-found: off}\n"
      "  - {files: ok, rules: {model-not-found: off}}\n"
      "accept:\n"
      "  - {rule: unsupported-security-type, at: paths}\n"
      "  - {files: a.yaml}\n");
  EXPECT_EQ(found(),
            "1:10 config-value this takes a name, or a path from here down, without `!` and `..`\n"
            "1:21 config-value this takes a name, or a path from here down, without `!` and `..`\n"
            "3:5 config-value this takes the files that it is for under `files`\n"
            "6:43 config-value this takes a JSON pointer, as in /paths/~1orders/get\n"
            "7:5 config-value this takes the id of a rule under `rule`\n");
}

TEST_F(ReadConfig, ValuesOfAnotherKindAreErrors) {
  read(
      "extends: {a: b}\nfail-severity: off\nignore: [1]\nrules: {model-not-found: fatal}\n"
      "overrides: {}\naccept: [{at: [x], reason: 1}]\n");
  EXPECT_EQ(found(),
            "1:10 config-value this takes a text or a list of texts\n"
            "2:16 config-value this takes error, warning, info or hint\n"
            "3:10 config-value this takes a text or a list of texts\n"
            "4:26 config-value this takes error, warning, info, hint or off\n"
            "5:12 config-value this takes a list of objects\n"
            "6:15 config-value this takes a text\n"
            "6:28 config-value this takes a text\n"
            "6:10 config-value this takes the id of a rule under `rule`\n");
  read("[]");
  EXPECT_NE(found().find("1:1 config-value this takes an object\n"), std::string::npos);
}

TEST_F(ReadConfig, ARepeatedKeyIsAnError) {
  read("ignore: a\nignore: b\n");
  EXPECT_EQ(found(), "2:1 config-duplicate-key 'ignore' is given twice\n");
}

TEST_F(ReadConfig, ARefusalCantBeAccepted) {
  const ConfigFile file = read("accept: [{rule: model-name-not-alphanumeric}]\n");
  EXPECT_TRUE(file.config.accepted.empty());
  EXPECT_NE(found().find("1:17 config-accepts-refusal"), std::string::npos);
}

}  // namespace
}  // namespace gwport::lint

// What documents and configurations do to findings.
#include "lint/control.h"

#include <gtest/gtest.h>

#include <string>

#include "diag/catalogue.h"
#include "text/read.h"

namespace gwport::lint {
namespace {

/// Two rules that any document may have findings of.
const diag::Rule& rule_a() { return *diag::find_rule("model-not-found"); }
const diag::Rule& rule_b() { return *diag::find_rule("unsupported-security-type"); }

class Controlled : public testing::Test {
 protected:
  void read(std::string_view text) {
    diag::Diagnostics none;
    document_ = text::read("a.yaml", text, none);
    ASSERT_NE(document_.root, nullptr);
  }

  /// Reports a finding where that text begins.
  void report(const diag::Rule& rule, std::string_view at) {
    const auto offset = static_cast<std::uint32_t>(document_.source->text().find(at));
    diagnostics_.report(rule, {offset, offset + static_cast<std::uint32_t>(at.size())});
  }

  /// "line:column severity id", one a line, after the configuration had its say.
  std::string left(Asked asked = {true, true, true}) {
    apply({.config = config_, .last_word = last_word_, .path = "specs/a.yaml", .asked = asked},
          document_, diagnostics_);
    std::string all;
    for (const diag::Diagnostic& each : diagnostics_.list()) {
      const diag::Position at = document_.source->position(each.span.begin);
      if (each.span.known()) all += std::to_string(at.line) + ':' + std::to_string(at.column) + ' ';
      all += std::string(diag::name_of(each.severity)) + ' ' + std::string(each.rule->id) + '\n';
    }
    return all;
  }

  doc::Document document_;
  diag::Diagnostics diagnostics_;
  Config config_;
  std::vector<RuleLevel> last_word_;
};

TEST_F(Controlled, AnObjectCoversItselfAndWhatIsBelow) {
  read("a:\n  x-gwport-ignore: [model-not-found]\n  b: {c: one}\nd: two\n");
  report(rule_a(), "a:");
  report(rule_a(), "one");
  report(rule_a(), "two");
  report(rule_b(), "one");
  EXPECT_EQ(left(), "4:4 error model-not-found\n3:10 error unsupported-security-type\n");
}

TEST_F(Controlled, TheRootCoversWhatHasNoPlace) {
  read("x-gwport-ignore: model-not-found\na: b\n");
  diagnostics_.report(rule_a(), {});
  EXPECT_EQ(left(), "");
}

TEST_F(Controlled, TheInnermostObjectIsTheOneThatIsUsed) {
  read(
      "a:\n  x-gwport-ignore: [model-not-found]\n  b:\n    x-gwport-ignore: model-not-found\n"
      "    c: one\n  d: {x-gwport-ignore: [model-not-found], e: f}\n  g: two\n");
  report(rule_a(), "one");
  report(rule_a(), "two");
  EXPECT_EQ(left(), "6:25 warning suppression-unused\n");
}

TEST_F(Controlled, ACommentCoversItsLineOrTheNext) {
  read(
      "a: one  # gwport-ignore model-not-found\n"
      "# gwport-ignore: unsupported-security-type , model-not-found because it is known\n"
      "\n"
      "# another comment\n"
      "b: two\n"
      "c: three\n");
  report(rule_a(), "one");
  report(rule_a(), "two");
  report(rule_b(), "two");
  report(rule_b(), "three");
  EXPECT_EQ(left(), "6:4 error unsupported-security-type\n");
}

TEST_F(Controlled, ATextIsNoComment) {
  read(
      "a: 'x # gwport-ignore model-not-found'\n"
      "\"b # gwport-ignore model-not-found\": one\n"
      "c: |\n  # gwport-ignore model-not-found\n  two\n"
      "d: x#gwport-ignore model-not-found\n"
      "e: three # see gwport-ignore\n");
  for (const char* at : {"'x", "one", "two", "three"}) report(rule_a(), at);
  EXPECT_EQ(left(),
            "1:4 error model-not-found\n2:38 error model-not-found\n"
            "5:3 error model-not-found\n7:4 error model-not-found\n");
}

TEST_F(Controlled, JsonHasNoComments) {
  read(R"({"a": "# gwport-ignore model-not-found"})");
  EXPECT_EQ(left(), "");
}

TEST_F(Controlled, RequestsOfNoUseAreReported) {
  read(
      "a: {x-gwport-ignore: [model-not-fuond, 1]}  # gwport-ignore\n"
      "b: 1 # gwport-ignore model-not-found\n");
  EXPECT_EQ(left(),
            "1:23 error suppression-unknown-rule\n1:40 warning suppression-shape\n"
            "1:45 warning suppression-shape\n2:22 warning suppression-unused\n");
  EXPECT_EQ(diagnostics_.list()[0].hint, "did you mean 'model-not-found'?");
}

TEST_F(Controlled, SeveralRulesInOneComment) {
  const std::string_view b = rule_b().id;
  read("a: x # gwport-ignore model-not-found " + std::string(b) + " model is not there yet\n");
  report(rule_a(), "x");
  report(rule_b(), "x");
  EXPECT_EQ(left(), "");
}

TEST_F(Controlled, TheSameRequestTwiceIsOneTooMany) {
  read(
      "a: {x-gwport-ignore: [model-not-found, model-not-found], b: one}\n"
      "c: two # gwport-ignore model-not-found, model-not-found\n");
  report(rule_a(), "one");
  report(rule_a(), "two");
  EXPECT_EQ(left(), "1:40 warning suppression-unused\n2:41 warning suppression-unused\n");
}

TEST_F(Controlled, NothingIsCalledUnusedThatWasNotAsked) {
  read("b: 1 # gwport-ignore model-not-found\n");
  EXPECT_EQ(left({}), "");
}

TEST_F(Controlled, LaterLevelsWin) {
  read("a: b\n");
  config_.rules = {{&rule_a(), diag::Severity::kInfo}, {&rule_b(), diag::Severity::kInfo}};
  config_.overrides = {{{"specs"}, {{&rule_a(), diag::Severity::kHint}}},
                       {{"other"}, {{&rule_a(), std::nullopt}}}};
  report(rule_a(), "b");
  report(rule_b(), "b");
  EXPECT_EQ(left(), "1:4 hint model-not-found\n1:4 info unsupported-security-type\n");
  last_word_ = {{&rule_a(), std::nullopt}};
  EXPECT_EQ(left(), "1:4 info unsupported-security-type\n");
}

TEST_F(Controlled, WhatIsAcceptedIsNotShown) {
  read("a: {b: one}\nab: two\n");
  config_.accepted = {{&rule_b(), {"specs/*.yaml"}, "/a", "c.yaml:1:1"}};
  report(rule_b(), "one");
  report(rule_b(), "two");
  EXPECT_EQ(left(), "2:5 error unsupported-security-type\n");
}

TEST_F(Controlled, AnAcceptanceOfThisFileAloneIsReportedWhenUnused) {
  read("a: b\n");
  config_.accepted = {{&rule_b(), {"specs/a.yaml"}, "", "c.yaml:1:1"},
                      {&rule_b(), {"specs/*.yaml"}, "", "c.yaml:2:1"},
                      {&rule_b(), {}, "", "c.yaml:3:1"}};
  EXPECT_EQ(left(), "warning acceptance-unused\n");
  EXPECT_EQ(diagnostics_.list()[0].message,
            "c.yaml:1:1 accepts 'unsupported-security-type' here, and there is none");
}

// Every comment above one line looks for it; every object around a finding is asked.
TEST_F(Controlled, ManyRequestsTakeNoTime) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "# gwport-ignore model-not-found\n";
  text += "a: one\n";
  for (int i = 0; i < 20000; ++i) {
    text += 'k' + std::to_string(i) + ": {x-gwport-ignore: unsupported-security-type}\n";
  }
  read(text + "z: two\n");
  report(rule_a(), "one");
  report(rule_b(), "two");
  const diag::Span two = diagnostics_.list().back().span;
  for (int i = 1; i < 20000; ++i) diagnostics_.report(rule_b(), two);
  left({});
  EXPECT_EQ(diagnostics_.list().size(), 20000U);
}

}  // namespace
}  // namespace gwport::lint

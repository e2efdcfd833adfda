#include "text/yaml_refusals.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/text/yaml_reading.h"

namespace gwport::text {
namespace {

class YamlRefusals : public YamlTest {};

INSTANTIATE_TEST_SUITE_P(Both, YamlRefusals,
                         testing::Values(YamlReader::kLibyaml, YamlReader::kYamlCpp),
                         yaml_reader_name);

TEST_P(YamlRefusals, AliasesThatCanNotBeExpanded) {
  EXPECT_EQ(read_text("a: *x\n").first().substr(0, 22), "invalid-openapi-input:");
  EXPECT_EQ(read_text("a: &x [*x]\n").first(), "invalid-openapi-input:7");
  EXPECT_EQ(read_text("a: &x {k: 1}\n*x : 1\n").first(), "invalid-openapi-input:13");
}

TEST_P(YamlRefusals, ExpansionHasABudget) {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
    for (int k = 1; k < 10; ++k) text += ", " + before;
    text += "]\n";
  }
  const YamlResult result = read_text(text);
  EXPECT_EQ(result.document.root, nullptr);
  EXPECT_EQ(result.first().substr(0, 16), "alias-expansion:");
  EXPECT_EQ(result.diagnostics.list()[0].rule->speaker, diag::Speaker::kGwport);
}

TEST_P(YamlRefusals, AliasesDoNotHideNesting) {
  std::string text = "a0: &a0 [x]\n";
  for (int i = 1; i < 7; ++i) {
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " " + std::string(100, '[') +
            "*a" + std::to_string(i - 1) + std::string(100, ']') + "\n";
  }
  EXPECT_EQ(read_text(text).first().substr(0, 17), "nesting-too-deep:");
}

TEST_P(YamlRefusals, NestingHasALimit) {
  const auto nested = [](int levels) {
    return "- " + std::string(static_cast<std::size_t>(levels), '[') +
           std::string(static_cast<std::size_t>(levels), ']') + "\n";
  };
  const int most = GetParam() == YamlReader::kLibyaml ? 511 : 498;  // yaml-cpp has its own limit
  EXPECT_NE(read_text(nested(most)).document.root, nullptr);
  EXPECT_EQ(read_text(nested(most + 2)).first().substr(0, 17), "nesting-too-deep:");
  EXPECT_EQ(read_text(nested(100000)).first().substr(0, 17), "nesting-too-deep:");
}

TEST_P(YamlRefusals, OnlyOneDocument) {
  EXPECT_EQ(read_text("---\na: 1\n...\n").json(), R"({"a":1})");
  EXPECT_EQ(read_text("a: 1\n---\nb: 1\n").first(), "text-after-document:5");
}

TEST_P(YamlRefusals, SomeDocument) {
  EXPECT_EQ(read_text("").first(), "invalid-openapi-input:0");
  EXPECT_EQ(read_text("# only this\n").first(), "invalid-openapi-input:12");
  EXPECT_EQ(read_text("--- \n").json(), "null");
}

TEST_P(YamlRefusals, KeysAreTexts) {
  EXPECT_EQ(read_text("? [a]\n: 1\n").first(), "invalid-openapi-input:2");
  EXPECT_EQ(read_text("200: a\n'404': b\nnull: c\n").json(), R"({"200":"a","404":"b","null":"c"})");
}

TEST_P(YamlRefusals, BadBytes) {
  EXPECT_EQ(read_text("a: \xC3\x28\n").first(), "invalid-openapi-input:3");
  EXPECT_EQ(read_text(std::string_view("a: \0\n", 5)).first(), "invalid-openapi-input:3");
  EXPECT_EQ(read_text("a: \x1B\n").first(), "invalid-openapi-input:3");
  EXPECT_EQ(read_text("a: 1\rb: 2\n").first(), "lone-carriage-return:4");
  const YamlResult result = read_text("a: \"x\xE2\x80\xA8y\"\n");
  EXPECT_NE(result.document.root, nullptr);
  EXPECT_EQ(result.first(), "odd-line-break:5");
  const YamlResult utf16 = read_text(std::string_view("\xFF\xFE{\0}\0", 6));
  EXPECT_NE(utf16.diagnostics.list().at(0).hint.find("UTF-16"), std::string::npos);
}

TEST_P(YamlRefusals, DirectivesAreCounted) {
  std::string text;
  for (int i = 0; i < 65; ++i) text += "%A b\n";
  EXPECT_EQ(read_text(text + "---\na: 1\n").first(), "too-many-directives:320");
}

TEST_P(YamlRefusals, HintsSayWhatToDo) {
  const auto hint = [](std::string_view text) {
    const YamlResult result = read_text(text);
    return result.diagnostics.empty() ? "none" : result.diagnostics.list()[0].hint;
  };
  EXPECT_NE(hint("a:\n\tb: 1\n").find("tab"), std::string::npos) << hint("a:\n\tb: 1\n");
  EXPECT_NE(hint("a: b: c\n").find("quote the value"), std::string::npos);
  EXPECT_NE(hint("a: @x\n").find("can't begin with @"), std::string::npos);
  EXPECT_NE(hint("a: [1, 2\nb: 3\n").find("\"]\""), std::string::npos);
}

// Each measured with SnakeYAML 1.24 and Jackson's YAML 2.10.1.
TEST_P(YamlRefusals, WhatTheServicesReadersRefuse) {
  const auto first = [](std::string_view text) { return read_text(text).first(); };
  for (const std::string root : {"openapi: 3.0.0\n", "swagger: '2.0'\n"}) {
    const std::string place = ":" + std::to_string(root.size() + 2);
    EXPECT_EQ(first(root + "a:\tb\n"), "yaml-refused" + place);
    EXPECT_EQ(first(root + "-: \"\\/\"\n"), "yaml-refused:" + std::to_string(root.size() + 4));
    EXPECT_EQ(first(root + "a: 'b'\t\n"), "yaml-refused:" + std::to_string(root.size() + 6));
    EXPECT_EQ(first(root + "a: [b,\tc]\n"), "yaml-refused:" + std::to_string(root.size() + 6));
    EXPECT_EQ(first(root + "a: [b\n  \t]\n"), "yaml-refused:" + std::to_string(root.size() + 8));
    EXPECT_EQ(first(root + "a: &x\tb\n"), "yaml-refused:" + std::to_string(root.size() + 5));
    EXPECT_EQ(first(root + "a: |\t\n  b\n"), "yaml-refused:" + std::to_string(root.size() + 4));
    EXPECT_EQ(first(root + "a: b\n  \tc\n"), "yaml-refused:" + std::to_string(root.size() + 7));
    EXPECT_EQ(first(root + "a: b\t# c\td\n"), "none");
    EXPECT_EQ(first(root + "a: \"b\tc\n \t d\"\n"), "none");
    EXPECT_EQ(first(root + "a: |\n  \tb\n  \t\n\nb: c\td\n"), "none");
  }
  EXPECT_EQ(first("openapi: 3.0.0\na: &x b\n*x : c\n"), "yaml-refused:23");
  EXPECT_EQ(first("swagger: '2.0'\na: &x b\n*x : c\n"), "none");
  EXPECT_EQ(first("swagger: '2.0'\na: !Sub b\n"), "yaml-refused:18");
  EXPECT_EQ(first("openapi: 3.0.0\na: !Sub b\nb: !Sub [c]\n"), "yaml-tag-ignored:18");
  EXPECT_EQ(first("swagger: '2.0'\na: {<<: b}\n"), "yaml-refused:23");
  EXPECT_EQ(first("swagger: '2.0'\nb: &b c\na: {<<: *b}\n"), "yaml-refused:31");
  EXPECT_EQ(read_text("openapi: 3.0.0\na: {<<: b}\n").json(),
            R"({"openapi":"3.0.0","a":{"<<":"b"}})");
}

TEST(YamlFaults, AnUnclosedQuoteIsShownWhereItOpens) {
  EXPECT_EQ(read_with(YamlReader::kLibyaml, "a: 1\nb: \"open\nc: 2\n").first(),
            "invalid-openapi-input:8");
}

}  // namespace
}  // namespace gwport::text

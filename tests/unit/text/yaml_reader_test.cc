#include "text/yaml_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "doc/pointer.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::text {
namespace {

struct Result {
  doc::Document document;
  diag::Diagnostics diagnostics;
  [[nodiscard]] std::string json() const {
    return document.root == nullptr ? "none" : to_json(*document.root, JsonStyle::kCompact);
  }
  /// "id:offset" of the first report.
  [[nodiscard]] std::string first() const {
    if (diagnostics.empty()) return "none";
    const diag::Diagnostic& report = diagnostics.list().front();
    return std::string(report.rule->id) + ":" + std::to_string(report.span.begin);
  }
  /// The source text of a node.
  [[nodiscard]] std::string source(std::string_view pointer) const {
    const doc::Node* node = doc::resolve_pointer(*document.root, pointer);
    if (node == nullptr) return "no such node";
    return std::string(
        document.source->text().substr(node->span().begin, node->span().end - node->span().begin));
  }
};

Result read_with(YamlReader reader, std::string_view text) {
  Result result;
  ReadOptions options;
  options.yaml_reader = reader;
  result.document = read(std::make_unique<diag::Source>("a.yaml", std::string(text)), options,
                         result.diagnostics);
  return result;
}

class YamlReaderTest : public testing::TestWithParam<YamlReader> {
 protected:
  static Result read_text(std::string_view text) { return read_with(GetParam(), text); }
};

INSTANTIATE_TEST_SUITE_P(Both, YamlReaderTest,
                         testing::Values(YamlReader::kLibyaml, YamlReader::kYamlCpp),
                         [](const auto& reader) {
                           return reader.param == YamlReader::kLibyaml ? "libyaml" : "yaml_cpp";
                         });

TEST_P(YamlReaderTest, BuildsTheTree) {
  const Result result = read_text(
      "openapi: 3.0.1\n"
      "info: {title: 'it''s', version: \"1\\n0\", x-list: [1, two, [], {}]}\n"
      "paths:\n"
      "  /a:\n"
      "    get:\n"
      "      tags:\n"
      "      - x\n"
      "      -\n"
      "      description: |\n"
      "        line\n"
      "          two\n"
      "      summary: >-\n"
      "        folded\n"
      "        text\n");
  EXPECT_EQ(
      result.json(),
      R"({"openapi":"3.0.1","info":{"title":"it's","version":"1\n0","x-list":[1,"two",[],{}]},)"
      R"("paths":{"/a":{"get":{"tags":["x",null],"description":"line\n  two\n",)"
      R"("summary":"folded text"}}}})");
  EXPECT_TRUE(result.diagnostics.empty());
  EXPECT_EQ(result.document.format, doc::Format::kYaml);
}

TEST_P(YamlReaderTest, SpansAreBytesAndEndWithTheContent) {
  const Result result = read_text(
      "\xEF\xBB\xBF"
      "é: ü\r\n"
      "map:\r\n"
      "  k: [a, \"b\"]   # comment\r\n"
      "\r\n"
      "  l: |\r\n"
      "    text\r\n"
      "\r\n"
      "  m: many\r\n"
      "    words\r\n"
      "# end\r\n"
      "tagged: !!str 5\r\n"
      "none:\r\n");
  ASSERT_NE(result.document.root, nullptr) << result.first();
  EXPECT_EQ(result.source("/é"), "ü");
  EXPECT_EQ(result.document.root->find("é")->key_span(), (doc::Span{3, 5}));
  EXPECT_EQ(result.source("/map/k"), "[a, \"b\"]");
  EXPECT_EQ(result.source("/map/k/1"), "\"b\"");
  EXPECT_EQ(result.source("/map/l"), "|\r\n    text");
  EXPECT_EQ(result.source("/map/m"), "many\r\n    words");
  EXPECT_EQ(result.source("/map"),
            "k: [a, \"b\"]   # comment\r\n\r\n  l: |\r\n    text\r\n\r\n  m: many\r\n    words");
  EXPECT_EQ(result.source("/tagged"), "!!str 5");
  EXPECT_EQ(result.source("/none"), "");
  EXPECT_EQ(
      doc::pointer_at(*result.document.root, result.document.root->find("map")->find("m")->span()),
      "/map/m");
}

TEST_P(YamlReaderTest, AliasesShareTheirAnchor) {
  const Result result = read_text(
      "swagger: '2.0'\n"
      "a: &x {k: &y 7}\n"
      "b: *x\n"
      "c: *y\n"
      "&key d: *key\n"
      "e: &x again\n"
      "f: *x\n");
  EXPECT_EQ(result.json(),
            R"({"swagger":"2.0","a":{"k":7},"b":{"k":7},"c":7,"d":"d","e":"again","f":"again"})");
  EXPECT_TRUE(result.diagnostics.empty());
  const doc::Node& root = *result.document.root;
  EXPECT_EQ(root.find("a")->begin(), root.find("b")->begin());
  EXPECT_FALSE(root.find("a")->aliased());
  EXPECT_TRUE(root.find("b")->aliased());
  EXPECT_EQ(root.find("b")->key(), "b");
}

// SnakeYAML's order: a member stands where its key was met first, own values win.
TEST_P(YamlReaderTest, MergeKeys) {
  const Result result = read_text(
      "swagger: '2.0'\n"
      "a: &a {one: a, two: a}\n"
      "b: &b {two: b, three: b}\n"
      "c:\n"
      "  <<: [*a, *b]\n"
      "  two: own\n"
      "  four: own\n"
      "d:\n"
      "  two: own\n"
      "  <<: *a\n"
      "e: {<<: {x: 1}, '<<': text}\n"
      "g: &g {<<: *a, g: 1}\n"
      "h: {<<: *g}\n");
  ASSERT_NE(result.document.root, nullptr) << result.first();
  EXPECT_EQ(to_json(*result.document.root->find("c"), JsonStyle::kCompact),
            R"({"one":"a","two":"own","three":"b","four":"own"})");
  EXPECT_EQ(to_json(*result.document.root->find("d"), JsonStyle::kCompact),
            R"({"two":"own","one":"a"})");
  EXPECT_EQ(to_json(*result.document.root->find("e"), JsonStyle::kCompact),
            R"({"x":1,"<<":"text"})");
  EXPECT_EQ(to_json(*result.document.root->find("h"), JsonStyle::kCompact),
            R"({"one":"a","two":"a","g":1})");
  EXPECT_TRUE(result.document.duplicates.empty());
}

TEST_P(YamlReaderTest, DuplicateKeysOfAMergedMappingAreKept) {
  const Result result = read_text("a: &a {k: 1}\nb: {<<: *a, k: 2, k: 3}\n");
  EXPECT_EQ(result.json(), R"({"a":{"k":1},"b":{"k":3}})");
  EXPECT_EQ(result.document.duplicates.size(), 1U);
}

TEST_P(YamlReaderTest, AliasesInOpenApi3AreWarnedOf) {
  const Result result = read_text("openapi: 3.0.1\na: &x 1\nb: *x\nc: *x\n");
  EXPECT_EQ(result.json(), R"({"openapi":"3.0.1","a":1,"b":1,"c":1})");
  ASSERT_EQ(result.diagnostics.list().size(), 1U);
  EXPECT_EQ(result.first(), "yaml-anchor-not-expanded:26");
  EXPECT_NE(result.diagnostics.list()[0].message.find("*x is a mere text"), std::string::npos);
}

TEST_P(YamlReaderTest, AliasesThatCanNotBeExpanded) {
  EXPECT_EQ(read_text("a: *x\n").first().substr(0, 22), "invalid-openapi-input:");
  EXPECT_EQ(read_text("a: &x [*x]\n").first(), "invalid-openapi-input:7");
  EXPECT_EQ(read_text("a: &x {k: 1}\n*x : 1\n").first(), "invalid-openapi-input:13");
}

TEST_P(YamlReaderTest, ExpansionHasABudget) {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
    for (int k = 1; k < 10; ++k) text += ", " + before;
    text += "]\n";
  }
  const Result result = read_text(text);
  EXPECT_EQ(result.document.root, nullptr);
  EXPECT_EQ(result.first().substr(0, 16), "alias-expansion:");
  EXPECT_EQ(result.diagnostics.list()[0].rule->speaker, diag::Speaker::kGwport);
}

TEST_P(YamlReaderTest, AliasesDoNotHideNesting) {
  std::string text = "a0: &a0 [x]\n";
  for (int i = 1; i < 7; ++i) {
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " " + std::string(100, '[') +
            "*a" + std::to_string(i - 1) + std::string(100, ']') + "\n";
  }
  EXPECT_EQ(read_text(text).first().substr(0, 17), "nesting-too-deep:");
}

TEST_P(YamlReaderTest, NestingHasALimit) {
  const auto nested = [](int levels) {
    return "- " + std::string(static_cast<std::size_t>(levels), '[') +
           std::string(static_cast<std::size_t>(levels), ']') + "\n";
  };
  const int most = GetParam() == YamlReader::kLibyaml ? 511 : 498;  // yaml-cpp has its own limit
  EXPECT_NE(read_text(nested(most)).document.root, nullptr);
  EXPECT_EQ(read_text(nested(most + 2)).first().substr(0, 17), "nesting-too-deep:");
  EXPECT_EQ(read_text(nested(100000)).first().substr(0, 17), "nesting-too-deep:");
}

TEST_P(YamlReaderTest, OnlyOneDocument) {
  EXPECT_EQ(read_text("---\na: 1\n...\n").json(), R"({"a":1})");
  EXPECT_EQ(read_text("a: 1\n---\nb: 1\n").first(), "text-after-document:5");
}

TEST_P(YamlReaderTest, SomeDocument) {
  EXPECT_EQ(read_text("").first(), "invalid-openapi-input:0");
  EXPECT_EQ(read_text("# only this\n").first(), "invalid-openapi-input:12");
  EXPECT_EQ(read_text("--- \n").json(), "null");
}

TEST_P(YamlReaderTest, KeysAreTexts) {
  EXPECT_EQ(read_text("? [a]\n: 1\n").first(), "invalid-openapi-input:2");
  EXPECT_EQ(read_text("200: a\n'404': b\nnull: c\n").json(), R"({"200":"a","404":"b","null":"c"})");
}

TEST_P(YamlReaderTest, BadBytes) {
  EXPECT_EQ(read_text("a: \xC3\x28\n").first(), "invalid-openapi-input:3");
  EXPECT_EQ(read_text(std::string_view("a: \0\n", 5)).first(), "invalid-openapi-input:3");
  EXPECT_EQ(read_text("a: \x1B\n").first(), "invalid-openapi-input:3");
  EXPECT_EQ(read_text("a: 1\rb: 2\n").first(), "lone-carriage-return:4");
  const Result result = read_text("a: \"x\xE2\x80\xA8y\"\n");
  EXPECT_NE(result.document.root, nullptr);
  EXPECT_EQ(result.first(), "odd-line-break:5");
  const Result utf16 = read_text(std::string_view("\xFF\xFE{\0}\0", 6));
  EXPECT_NE(utf16.diagnostics.list().at(0).hint.find("UTF-16"), std::string::npos);
}

TEST_P(YamlReaderTest, DirectivesAreCounted) {
  std::string text;
  for (int i = 0; i < 65; ++i) text += "%A b\n";
  EXPECT_EQ(read_text(text + "---\na: 1\n").first(), "too-many-directives:320");
}

TEST_P(YamlReaderTest, HintsSayWhatToDo) {
  const auto hint = [](std::string_view text) {
    const Result result = read_text(text);
    return result.diagnostics.empty() ? "none" : result.diagnostics.list()[0].hint;
  };
  EXPECT_NE(hint("a:\n\tb: 1\n").find("tab"), std::string::npos) << hint("a:\n\tb: 1\n");
  EXPECT_NE(hint("a: b: c\n").find("quote the value"), std::string::npos);
  EXPECT_NE(hint("a: @x\n").find("can't begin with @"), std::string::npos);
  EXPECT_NE(hint("a: [1, 2\nb: 3\n").find("\"]\""), std::string::npos);
}

// Each measured with SnakeYAML 1.24 and Jackson's YAML 2.10.1.
TEST_P(YamlReaderTest, WhatTheServicesReadersRefuse) {
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

TEST_P(YamlReaderTest, PointersDoNotLeadThroughAliases) {
  const Result result = read_text("c: [&x [p, q], *x]\n");
  EXPECT_EQ(doc::pointer_at(*result.document.root, {8, 9}), "/c/0/0");
}

TEST_P(YamlReaderTest, EscapesOfCharactersAboveAscii) {
  EXPECT_EQ(read_text("a: \"\\xe9\\_\\N\\L\\u00e9\\_\"\n").json(),
            "{\"a\":\"\xC3\xA9\xC2\xA0\xC2\x85\xE2\x80\xA8\xC3\xA9\xC2\xA0\"}");
}

TEST_P(YamlReaderTest, EmptyValuesEndWhereTheirKeyDoes) {
  const Result result = read_text("a:\nNULLs: b\nc:\nnull: d\ne: null\n");
  EXPECT_EQ(result.json(), R"({"a":null,"NULLs":"b","c":null,"null":"d","e":null})");
  EXPECT_EQ(result.source("/a"), "");
  EXPECT_EQ(result.source("/c"), "");
  EXPECT_EQ(result.source("/e"), "null");
}

// libyaml alone can't read it.
TEST_P(YamlReaderTest, ABlockScalarMayBeginWithATab) {
  EXPECT_EQ(read_text("a: |\n  \t\n  b\nc: 1\n").json(), R"({"a":"\t\nb\n","c":1})");
}

TEST(YamlReader, AnUnclosedQuoteIsShownWhereItOpens) {
  EXPECT_EQ(read_with(YamlReader::kLibyaml, "a: 1\nb: \"open\nc: 2\n").first(),
            "invalid-openapi-input:8");
}

TEST(Format, IsDecidedByContent) {
  const auto read_as = [](std::string_view text) { return read_with(YamlReader::kLibyaml, text); };
  EXPECT_EQ(read_as(" \n{\"a\": 1}").document.format, doc::Format::kJson);
  EXPECT_EQ(read_as("{a: 1}").first(), "invalid-openapi-input:1");
  EXPECT_EQ(read_as("{\"a\": 1} # x").first(), "text-after-json:9");
  EXPECT_EQ(read_as("{\"a\": 1} # x").json(), R"({"a":1})");
  EXPECT_EQ(read_as("# x\n{\"a\": 1}").document.format, doc::Format::kYaml);
  EXPECT_EQ(read_as("[1, 2]").document.format, doc::Format::kJson);
  EXPECT_EQ(read_as("[1, 2,]").json(), "[1,2]");
  // With a byte order mark the service takes JSON for YAML, which allows more.
  EXPECT_EQ(read_as("\xEF\xBB\xBF{\"a\": 1}").document.format, doc::Format::kJson);
  EXPECT_EQ(read_as("\xEF\xBB\xBF{\"a\": 1,}").json(), R"({"a":1})");
}

TEST(Dialect, DecidesTheTypesOfScalars) {
  const auto json = [](std::string_view text) {
    return read_with(YamlReader::kLibyaml, text).json();
  };
  EXPECT_EQ(json("openapi: 3.0.0\na: 010\n"), R"({"openapi":"3.0.0","a":10})");
  EXPECT_EQ(json("swagger: '2.0'\na: 010\n"), R"({"swagger":"2.0","a":8})");
  // The key that tells may come last, and keys follow the dialect too.
  EXPECT_EQ(json("a: 010\non: 1.10\n1.10: x\nswagger: '2.0'\n"),
            R"({"a":8,"true":1.10,"1.1":"x","swagger":"2.0"})");
  EXPECT_EQ(json("swagger: 2.0\na: 010\nopenapi: 3.0.0\n"),
            R"({"swagger":2.0,"a":10,"openapi":"3.0.0"})");
  EXPECT_EQ(read_with(YamlReader::kLibyaml, "openapi: 3.0.0\na: 1_000\n").first(),
            "yaml-refused:18");
  EXPECT_EQ(json("a: 1_000\nswagger: '2.0'\n"), R"({"a":1000,"swagger":"2.0"})");
}

}  // namespace
}  // namespace gwport::text

#include "text/yaml_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/text/yaml_reading.h"

namespace gwport::text {
namespace {

class YamlReaderTest : public YamlTest {};

INSTANTIATE_TEST_SUITE_P(Both, YamlReaderTest,
                         testing::Values(YamlReader::kLibyaml, YamlReader::kYamlCpp),
                         yaml_reader_name);

TEST_P(YamlReaderTest, BuildsTheTree) {
  const YamlResult result = read_text(
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
  const YamlResult result = read_text(
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
  const YamlResult result = read_text(
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
  const YamlResult result = read_text(
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
  const YamlResult result = read_text("a: &a {k: 1}\nb: {<<: *a, k: 2, k: 3}\n");
  EXPECT_EQ(result.json(), R"({"a":{"k":1},"b":{"k":3}})");
  EXPECT_EQ(result.document.duplicates.size(), 1U);
}

TEST_P(YamlReaderTest, AliasesInOpenApi3AreWarnedOf) {
  const YamlResult result = read_text("openapi: 3.0.1\na: &x 1\nb: *x\nc: *x\n");
  EXPECT_EQ(result.json(), R"({"openapi":"3.0.1","a":1,"b":1,"c":1})");
  ASSERT_EQ(result.diagnostics.list().size(), 1U);
  EXPECT_EQ(result.first(), "yaml-anchor-not-expanded:26");
  EXPECT_NE(result.diagnostics.list()[0].message.find("*x is a mere text"), std::string::npos);
}

TEST_P(YamlReaderTest, PointersDoNotLeadThroughAliases) {
  const YamlResult result = read_text("c: [&x [p, q], *x]\n");
  EXPECT_EQ(doc::pointer_at(*result.document.root, {8, 9}), "/c/0/0");
}

TEST_P(YamlReaderTest, EscapesOfCharactersAboveAscii) {
  EXPECT_EQ(read_text("a: \"\\xe9\\_\\N\\L\\u00e9\\_\"\n").json(),
            "{\"a\":\"\xC3\xA9\xC2\xA0\xC2\x85\xE2\x80\xA8\xC3\xA9\xC2\xA0\"}");
}

TEST_P(YamlReaderTest, EmptyValuesEndWhereTheirKeyDoes) {
  const YamlResult result = read_text("a:\nNULLs: b\nc:\nnull: d\ne: null\n");
  EXPECT_EQ(result.json(), R"({"a":null,"NULLs":"b","c":null,"null":"d","e":null})");
  EXPECT_EQ(result.source("/a"), "");
  EXPECT_EQ(result.source("/c"), "");
  EXPECT_EQ(result.source("/e"), "null");
}

// libyaml alone can't read it.
TEST_P(YamlReaderTest, ABlockScalarMayBeginWithATab) {
  EXPECT_EQ(read_text("a: |\n  \t\n  b\nc: 1\n").json(), R"({"a":"\t\nb\n","c":1})");
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

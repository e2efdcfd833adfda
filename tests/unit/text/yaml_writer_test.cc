#include "text/yaml_writer.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::text {
namespace {

std::string yaml(std::string_view json) {
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", json, diagnostics);
  std::string out;
  YamlWriter writer(out);
  doc::send(*document.root, writer);
  return out;
}

TEST(YamlWriter, WritesInTheStyleOfExports) {
  EXPECT_EQ(yaml(R"({"swagger":"2.0","schemes":["https"],"empty":{},"none":[],
                     "parameters":[{"name":"a","required":true},{"name":"b","list":["x"]}],
                     "num":1.50,"z":null})"),
            R"(---
swagger: "2.0"
schemes:
- "https"
empty: {}
none: []
parameters:
- name: "a"
  required: true
- name: "b"
  list:
  - "x"
num: 1.50
z: null)");
}

// Held against Jackson's YAML generator 2.14.1 over SnakeYAML 1.33.
TEST(YamlWriter, QuotesKeysThatWouldBeSomethingElse) {
  EXPECT_EQ(
      yaml(R"({"200":1,".*":1,"+x":1,"-x":1,"~x":1,"true":1,"On":1,"y":1,"a\nb":1,"\u007f":1})"),
      "---\n\"200\": 1\n\".*\": 1\n\"+x\": 1\n\"-x\": 1\n\"~x\": 1\n\"true\": 1\n\"On\": 1\n"
      "\"y\": 1\n? \"a\\nb\"\n: 1\n\"\\x7f\": 1");
  EXPECT_EQ(yaml(R"({"/pets/{id}":1,"$ref":1,"oN":1,"=":1,"<<":1,"?x":1,":x":1,"a:b":1,"a'b":1})"),
            "---\n/pets/{id}: 1\n$ref: 1\noN: 1\n=: 1\n<<: 1\n?x: 1\n:x: 1\na:b: 1\na'b: 1");
}

TEST(YamlWriter, PutsKeysThatMayNotStandPlainInSingleQuotes) {
  EXPECT_EQ(yaml(R"({"*/*":1,"a: b":1,"a:":1,"{x}":1,"@id":1,"x #y":1," a":1,"*'\"\\":1,"? a":1})"),
            "---\n'*/*': 1\n'a: b': 1\n'a:': 1\n'{x}': 1\n'@id': 1\n'x #y': 1\n' a': 1\n"
            "'*''\"\\': 1\n'? a': 1");
}

TEST(YamlWriter, WritesLongAndEmptyKeysWithAQuestionMark) {
  EXPECT_EQ(yaml(R"({"":{"":[1]}})"), "---\n? \"\"\n: ? \"\"\n  : - 1");
  const std::string words(76, 'x');
  const std::string key = words + " ab cd  " + std::string(60, 'y');
  EXPECT_EQ(yaml("{\"" + key + "\":1}"),
            "---\n? " + words + " ab\n  cd  " + key.substr(84) + "\n: 1");
  EXPECT_EQ(yaml("{\"*" + key + "\":1}"),
            "---\n? '*" + words + " ab\n  cd  " + key.substr(84) + "'\n: 1");
  EXPECT_EQ(yaml("{\"." + key + "\":1}"),
            "---\n? \"." + words + " ab\\\n  \\ cd  " + key.substr(84) + "\"\n: 1");
}

TEST(YamlWriter, NestsSequences) {
  EXPECT_EQ(yaml(R"([["a",[]],{"b":[[1]]}])"), "---\n- - \"a\"\n  - []\n- b:\n  - - 1");
}

TEST(YamlWriter, EscapesAsSnakeYamlDoes) {
  EXPECT_EQ(yaml(R"({"a":"\"\\\n\t\u0001\u00e9\u00a0\u2028\ufeff\uffff"})"),
            "---\na: \"\\\"\\\\\\n\\t\\x01\xC3\xA9\\_\\L\xEF\xBB\xBF\\uffff\"");
}

// The shape of every long template in recorded YAML exports: the fold falls after the width is
// passed, at a blank (which is escaped on the next line) or right after an escape.
TEST(YamlWriter, FoldsLongStrings) {
  EXPECT_EQ(
      yaml(
          R"({"key":"aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff ggggggggg hhhhhhhhh iiiiiiiii"})"),
      "---\nkey: \"aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff ggggggggg "
      "hhhhhhhhh\\\n"
      "  \\ iiiiiiiii\"");
  const std::string x(78, 'x');
  EXPECT_EQ(yaml("{\"k\":\"" + x + "\\nyy\"}"), "---\nk: \"" + x + "\\n\\\n  yy\"");
}

std::string plain(std::string_view json) {
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", json, diagnostics);
  std::string out;
  YamlWriter writer(out, YamlStyle::kPlain);
  doc::send(*document.root, writer);
  return out;
}

TEST(YamlWriter, WritesTextsForPeoplePlain) {
  EXPECT_EQ(plain(R"({"openapi":"3.0.1","info":{"title":"My API","x":["a","1"]},"none":{}})"),
            "openapi: \"3.0.1\"\ninfo:\n  title: My API\n  x:\n  - a\n  - \"1\"\nnone: {}");
  EXPECT_EQ(plain(R"(["$ref","#/a","a: b","say \"hi\"","it's","\"it's\"","#"])"),
            "- $ref\n- \"#/a\"\n- \"a: b\"\n- say \"hi\"\n- it's\n- '\"it''s\"'\n- \"#\"");
  EXPECT_EQ(plain("{}"), "{}");
  EXPECT_EQ(plain("[]"), "[]");
}

TEST(YamlWriter, WritesLinesForPeopleAsBlocks) {
  EXPECT_EQ(plain(R"({"a":"one\n\n  two","b":["one\ntwo\n",{"c":"x\ny"}]})"),
            "a: |-\n  one\n\n    two\nb:\n- |\n  one\n  two\n- c: |-\n    x\n    y");
  EXPECT_EQ(plain(R"(["a \nb"," a\nb","a\n\n","\na","a\tb\nc","a\nb "])"),
            "- \"a \\nb\"\n- \" a\\nb\"\n- \"a\\n\\n\"\n- \"\\na\"\n- \"a\\tb\\nc\"\n"
            "- \"a\\nb \"");
}

/// What is written for people is read as the same text, by both readers and by the rules of both
/// versions.
TEST(YamlWriter, WritesForPeopleWhatIsReadAsTheSame) {
  std::vector<std::string> texts = {"",  " ", "-",   "- a", "a:", "a: b",
                                    ":", "?", "? a", "!a",  "&a", "*a"};
  for (const char* each : {"yes",
                           "No",
                           "ON",
                           "y",
                           "true",
                           "null",
                           "~",
                           "=",
                           "<<",
                           "1",
                           "-1",
                           "+1",
                           "1_000",
                           "010",
                           "0o7",
                           "0x1F",
                           "0b1",
                           "1:30",
                           "1.5",
                           ".5",
                           "1.",
                           "1e3",
                           ".inf",
                           ".NaN",
                           "2018-01-01",
                           "2001-12-14t21:59:43.10-05:00",
                           "a #b",
                           "a#b",
                           "#a",
                           "[a]",
                           "{a}",
                           "a,b",
                           "%a",
                           "@a",
                           "`a",
                           "|",
                           ">",
                           "---",
                           "...",
                           "'a'",
                           "\"a\"",
                           "a\\b",
                           "a\nb",
                           "a\nb\n",
                           "a\n\nb",
                           "a\n b\nc",
                           "a\n# b",
                           "a\n--- b",
                           "a\n- b",
                           "\ta",
                           "a\t",
                           "a\r\nb",
                           "\xC2\x85",
                           "\xE2\x80\xA8",
                           "\xEF\xBB\xBF"
                           "a",
                           "\xC3\xA9",
                           "\xF0\x9F\x98\x80",
                           "a\n\n\nb",
                           "a\n",
                           "\n",
                           "a:b",
                           "http://a.b/c?d=e#f",
                           "${a}",
                           "$input.json('$')"}) {
    texts.emplace_back(each);
  }
  for (const char* version : {"swagger: 2.0-x\n", "openapi: 3.0.1\n"}) {
    std::string yaml = version;
    std::string rest;
    YamlWriter writer(rest, YamlStyle::kPlain);
    writer.begin_object();
    writer.key("texts");
    writer.begin_array();
    for (const std::string& each : texts) writer.string(each);
    writer.end_array();
    writer.end_object();
    yaml += rest + '\n';
    for (const YamlReader reader : {YamlReader::kLibyaml, YamlReader::kYamlCpp}) {
      ReadOptions options;
      options.yaml_reader = reader;
      diag::Diagnostics diagnostics;
      const doc::Document document =
          read(std::make_unique<diag::Source>("a.yaml", yaml), options, diagnostics);
      ASSERT_NE(document.root, nullptr) << yaml;
      const doc::Node& list = *document.root->find("texts");
      ASSERT_EQ(list.size(), texts.size());
      for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_TRUE(list.begin()[i].is_string()) << texts[i];
        EXPECT_EQ(list.begin()[i].text(), texts[i]);
      }
    }
  }
}

}  // namespace
}  // namespace gwport::text

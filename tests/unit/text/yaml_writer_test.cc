#include "text/yaml_writer.h"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace gwport::text

#include "lint/template_json.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::lint {
namespace {

TEST(JsonFault, IsSaidOfWhatNoReferenceCanMend) {
  struct Case {
    std::string_view text;
    std::string_view fault;
  };
  for (const Case& each : {
           Case{R"({"a": $input.json('$'))", "a { is not closed"},
           {R"({"a": [1, 2})", "a [ is not closed"},
           {R"({"a": 1}})", "a } closes nothing"},
           {R"({"a": 1,})", "a , stands before a closing bracket"},
           {R"({"a": 1,, "b": 2})", "a , has nothing before it"},
           {R"({"a": 1},)", "a , stands behind the end"},
           {R"({"a": , "b": 2})", "a : has no value"},
           {R"({: 2})", "a : has no name before it"},
           {R"(["a": 2])", "a : stands in a list"},
           {R"({"a"})", "a name has no value"},
           {R"({"a" "b"})", "something is missing before '\"b\"'"},
           {R"({"a": 1 "b": 2})", "something is missing before '\"b\"'"},
           {R"({"a: $x})", "a \" is not closed"},
           {R"({'a': 1})", "''' is no value of JSON"},
           {R"({a: 1})", "'a' is no value of JSON"},
           {"[#foreach($x in $y)\"$x\",#end]", "a loop leaves a , before a closing bracket"},
           {"#set($x = 1)\n{\"a\": $x", "a { is not closed"},
           {"#if($a)\n{\"a\": 1\n#else\n{\"a\": 2\n#end", "a { is not closed"},
           {"{\"a\": [#foreach($x in $y)$x#if($foreach.hasNext),#end#end}", "a [ is not closed"},
       }) {
    EXPECT_EQ(json_fault(each.text), each.fault) << each.text;
  }
}

TEST(JsonFault, IsNotSaidOfWhatMayBeJson) {
  for (const std::string_view text : {
           "",
           " ",
           "$input.body",
           "$input.json('$')",
           "Action=SendMessage&MessageBody=$input.body",
           "<html>{</html>",
           R"j({"a": $input.json("$.a"), "b": "$input.params("b")"})j",
           R"j({"a": "$util.escapeJavaScript($input.json('$')).replaceAll("\\'", "'")"})j",
           R"({"a": 1 $comma "b": 2 $rest})",
           R"({$pairs})",
           R"([$a$b, -$n, ${x}5, 1.5e3])",
           R"({"a": "#fff", "b": "50 #"})",
           "## a comment {\n{\"a\": 1}",
           "#* { *#{}",
           "#set($open = \"{\")\n$open \"a\": 1}",
           "#set($map = {\"a\": 1}){\"a\": $map}",
           "{\"a\": \"#if($x)y#end\"}",
           "#if($x){#else[#end",
           "#foreach($x in $y){#end",
           "{#if($x)\"a\": 1#end}",
           "#define($x){#end {$x}",
           "{\"a\": 1}\n{\"b\": 2}",
           "[#foreach($x in $y){\"a\": $x}#if($foreach.hasNext),#end#end]",
           R"({"a": "\"{"})",
           "#if($x){\"a\": 1}#elseif($y){\"b\": 1}#end",
       }) {
    EXPECT_EQ(json_fault(text), "") << text;
  }
}

TEST(JsonFault, OfBracketsAlone) {
  EXPECT_EQ(bracket_fault("{statusCode: 200"), "a { is not closed");
  EXPECT_EQ(bracket_fault("{statusCode: 200}"), "");
  EXPECT_EQ(bracket_fault("statusCode: 200}"), "");
}

TEST(JsonFault, LooksAtJsonTypes) {
  for (const std::string_view type :
       {"application/json", "application/json; charset=utf-8", "application/problem+json"}) {
    EXPECT_TRUE(is_json_type(type)) << type;
  }
  for (const std::string_view type : {"application/xml", "text/html", "application/jsonp", ""}) {
    EXPECT_FALSE(is_json_type(type)) << type;
  }
}

}  // namespace
}  // namespace gwport::lint

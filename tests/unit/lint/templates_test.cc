#include "lint/templates.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::lint {
namespace {

TEST(Blocks, EveryOpeningDirectiveWantsAnEnd) {
  for (const std::string_view whole :
       {"", "#if($a) x #end", "#foreach($a in $b)#if($a)x#{else}y#end#end", "#define($a) x #end",
        "#macro(m) x #end", "#if ($a) x #{end}", "#set($a = 1)", "#1 #", "the #if of a song"}) {
    EXPECT_EQ(count_blocks(whole).open, "") << whole;
    EXPECT_FALSE(count_blocks(whole).closed_too_often) << whole;
  }
  EXPECT_EQ(count_blocks("#if($a) x").open, "#if");
  EXPECT_EQ(count_blocks("#foreach($a in $b)#if($a)x#end").open, "#foreach");
  EXPECT_TRUE(count_blocks("x #end").closed_too_often);
}

TEST(Blocks, CommentsEscapesAndUnparsedTextDoNotCount) {
  for (const std::string_view whole :
       {"## #if($a)\n", "#* #if($a) *#", "#[[ #if($a) ]]#", "\\#if($a)", "## no line end"}) {
    EXPECT_EQ(count_blocks(whole).open, "") << whole;
  }
  EXPECT_EQ(count_blocks("## c\n#if($a)").open, "#if");
}

std::string references(std::string_view text) {
  std::string list;
  Reference each;
  for (std::size_t at = 0; next_reference(text, at, each);) {
    list +=
        (each.braces ? "{" : "") + std::string(each.name) + '.' + std::string(each.member) + ' ';
  }
  return list;
}

TEST(References, AreReadInEveryForm) {
  EXPECT_EQ(references("$input.path('$.a') $!util.x ${context.b} $!{c} $d"),
            "input.path util.x {context.b {c. d. ");
  EXPECT_EQ(references("$ $5 \\$a ${} $"), "");
}

}  // namespace
}  // namespace gwport::lint

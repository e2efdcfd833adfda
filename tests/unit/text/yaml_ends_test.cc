#include "text/yaml_ends.h"

#include <gtest/gtest.h>

namespace gwport::text {
namespace {

TEST(YamlEnds, ContentBeginsBehindTagsAndAnchors) {
  EXPECT_EQ(content_begin("!tag &a text", 0), 8U);
  EXPECT_EQ(content_begin("!!str 'text'", 0), 6U);
  EXPECT_EQ(content_begin("&a\"b c", 0), 5U) << "a quote belongs to an anchor's name";
}

// Found by the fuzzer: the end of the text was taken for that of the next one.
TEST(YamlEnds, WhatIsNoPartOfATagEndsIt) {
  EXPECT_EQ(content_begin("!8^\"", 0), 2U);
  EXPECT_EQ(content_begin("!<tag:a,b> c", 0), 11U);

  const std::string_view text = R"({"a": !"1", "b": "2"})";
  const std::uint32_t begin = content_begin(text, 6);
  EXPECT_EQ(begin, 7U);
  EXPECT_EQ(scalar_end(text, begin, "1"), 10U);
}

TEST(YamlEnds, FoldedTextsEndAtTheirLastCharacter) {
  const std::string_view text = "a b\n  c d: x";
  EXPECT_EQ(scalar_end(text, 0, "a b c"), 7U);
  EXPECT_EQ(scalar_end("|\n  a\n\n  b\nc", 0, "a\n\nb\n"), 10U);
  EXPECT_EQ(scalar_end(text, 0, "a x"), 1U) << "never over what is no part of the value";
}

TEST(YamlEnds, ANullIsAWholeScalar) {
  for (const std::string_view text : {"null", "~ # why", "NULL  \n", "Null\t\r\n"}) {
    EXPECT_TRUE(null_stands_at(text, 0, false, false)) << text;
  }
  // Found by the fuzzer: the next key of a mapping after a key without a value.
  for (const std::string_view text :
       {"null: 1", "NULL   - {a: 1", "NULL ] t: 1", "null]", "~#x", "nullable", "~/x", "null\tx"}) {
    EXPECT_FALSE(null_stands_at(text, 0, false, false)) << text;
  }
  EXPECT_TRUE(null_stands_at("Null, 1]", 0, false, true));
  EXPECT_TRUE(null_stands_at("null}", 0, false, true));
  EXPECT_TRUE(null_stands_at("null : 1", 0, true, false));
  EXPECT_FALSE(null_stands_at("null:x", 0, true, false));
  EXPECT_FALSE(null_stands_at("null and void: 1", 0, true, false));
}

}  // namespace
}  // namespace gwport::text

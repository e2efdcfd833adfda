#include <gtest/gtest.h>

#include "doc/pointer.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::text {
namespace {

TEST(JsonReader, KeepsPlacesOfKeysAndValues) {
  diag::Diagnostics diagnostics;
  const doc::Document document =
      read("a.json", R"({"a": [1.50, "x\"\n"], "b": true})", diagnostics);
  ASSERT_NE(document.root, nullptr);
  const doc::Node& list = *document.root->find("a");
  EXPECT_EQ(list.key_span(), (doc::Span{1, 4}));
  EXPECT_EQ(list.span(), (doc::Span{6, 21}));
  EXPECT_EQ(list.begin()[0].text(), "1.50");
  EXPECT_EQ(list.begin()[0].span(), (doc::Span{7, 11}));
  EXPECT_EQ(list.begin()[1].text(), "x\"\n");
  EXPECT_EQ(list.begin()[1].span(), (doc::Span{13, 20}));
  EXPECT_EQ(doc::pointer_at(*document.root, {7, 11}), "/a/0");
  EXPECT_EQ(doc::pointer_at(*document.root, {1, 4}), "/a");
  EXPECT_EQ(doc::node_at(*document.root, {1, 4}), &list);
  EXPECT_EQ(doc::node_at(*document.root, {7, 11}), list.begin());
  EXPECT_EQ(doc::node_at(*document.root, {}), nullptr);
}

TEST(JsonReader, LastOfDuplicateKeysCounts) {
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", R"({"a": 1, "b": 2, "a": 3})", diagnostics);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(document.root->find("a")->text(), "3");
  ASSERT_EQ(document.duplicates.size(), 1U);
  EXPECT_EQ(document.duplicates[0].first, (doc::Span{1, 4}));
  EXPECT_EQ(to_json(*document.root, JsonStyle::kCompact), R"({"b":2,"a":3})");
}

TEST(JsonReader, LargeObjectsAreIndexed) {
  std::string text = "{";
  for (int i = 0; i < 100; ++i)
    text += "\"k" + std::to_string(i) + "\": " + std::to_string(i) + ", ";
  text += "\"k7\": -7}";
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", text, diagnostics);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(document.root->find("k99")->text(), "99");
  EXPECT_EQ(document.root->find("k7")->text(), "-7");
  EXPECT_EQ(document.root->find("absent"), nullptr);
  EXPECT_EQ(document.duplicates.size(), 1U);
}

TEST(JsonWriter, WritesAsJacksonDoes) {
  diag::Diagnostics diagnostics;
  const doc::Document document =
      read("a.json", R"({"type":"object","a":{},"b":[],"c":["x",{"y":1}]})", diagnostics);
  EXPECT_EQ(to_json(*document.root, JsonStyle::kJackson),
            "{\n  \"type\" : \"object\",\n  \"a\" : { },\n  \"b\" : [ ],\n"
            "  \"c\" : [ \"x\", {\n    \"y\" : 1\n  } ]\n}");
}

}  // namespace
}  // namespace gwport::text

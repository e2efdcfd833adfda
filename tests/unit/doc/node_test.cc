#include "doc/node.h"

#include <gtest/gtest.h>

#include <string>

#include "doc/tree_builder.h"

namespace gwport::doc {
namespace {

/// An object with the members "k0", "k1" ... whose values are their keys.
const Node& add_object(TreeBuilder& builder, const std::vector<std::string>& keys) {
  builder.begin(Kind::kObject, 0);
  for (const std::string& key : keys) {
    builder.key(key, {1, 2});
    builder.scalar(Kind::kString, key, {3, 4});
  }
  return builder.end(5);
}

std::vector<std::string> numbered(int count) {
  std::vector<std::string> keys;
  for (int i = 0; i < count; ++i) keys.push_back("k" + std::to_string(i * 7) + "e");
  return keys;
}

// Small objects are searched, larger ones have an index, and all of them a summary of their keys.
TEST(Node, FindsEveryMemberAndNoOther) {
  for (const int count : {0, 1, 2, 8, 9, 40, 300}) {
    Arena arena;
    TreeBuilder builder(arena);
    const std::vector<std::string> keys = numbered(count);
    add_object(builder, keys);
    const Node& object = *builder.finish();
    for (const std::string& key : keys) {
      const Node* found = object.find(key);
      ASSERT_NE(found, nullptr) << key;
      EXPECT_EQ(found->text(), key);
    }
    for (const char* other : {"", "k", "e", "k1e", "kx0e", "$ref", "parameters", "k7E"}) {
      EXPECT_EQ(object.find(other), nullptr) << other << " of " << count;
    }
  }
}

TEST(Node, FindsMembersWhoseKeyIsEmptyOrNotAscii) {
  Arena arena;
  TreeBuilder builder(arena);
  const std::vector<std::string> keys{"", "\xC3\xA9", "\xF0\x9F\x98\x80"};
  add_object(builder, keys);
  const Node& object = *builder.finish();
  for (const std::string& key : keys) EXPECT_NE(object.find(key), nullptr) << key;
}

TEST(Node, NothingIsFoundInWhatIsNoObject) {
  Arena arena;
  TreeBuilder builder(arena);
  builder.begin(Kind::kArray, 0);
  builder.scalar(Kind::kString, "a", {1, 2});
  builder.end(3);
  EXPECT_EQ(builder.finish()->find("a"), nullptr);
  EXPECT_EQ(builder.finish()->begin()->find("a"), nullptr);
}

// As YAML aliases and merge keys make them.
TEST(Node, FindsMembersOfReusedAndMergedObjects) {
  Arena arena;
  TreeBuilder builder(arena);
  builder.begin(Kind::kObject, 0);
  builder.key("base", {1, 2});
  const Node base = add_object(builder, {"type", "format"});
  builder.key("again", {1, 2});
  builder.reuse(base);
  builder.key("more", {1, 2});
  builder.begin(Kind::kObject, 6);
  builder.merge_key({7, 8});
  builder.reuse(base);
  builder.key("title", {9, 10});
  builder.scalar(Kind::kString, "t", {11, 12});
  builder.end(13);
  builder.end(14);
  const Node& root = *builder.finish();
  for (const char* name : {"base", "again", "more"}) {
    EXPECT_NE(root.find(name)->find("format"), nullptr) << name;
    EXPECT_NE(root.find(name)->find("type"), nullptr) << name;
  }
  EXPECT_NE(root.find("more")->find("title"), nullptr);
  EXPECT_EQ(root.find("again")->find("title"), nullptr);
}

}  // namespace
}  // namespace gwport::doc

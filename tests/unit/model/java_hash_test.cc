#include "model/java_hash.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::model {
namespace {

using Keys = std::vector<std::string_view>;

template <std::vector<std::size_t> (*kOrder)(std::span<const std::string_view>)>
Keys ordered(const Keys& keys) {
  Keys out;
  for (const std::size_t place : kOrder(keys)) out.push_back(keys[place]);
  return out;
}
constexpr auto by_default = ordered<hash_map_order>;
constexpr auto by_size = ordered<sized_hash_map_order>;
constexpr auto by_chain = ordered<chained_hash_map_order>;

TEST(JavaHash, IsStringHashCode) {
  EXPECT_EQ(java_hash(""), 0U);
  EXPECT_EQ(java_hash("a"), 97U);
  EXPECT_EQ(java_hash("ab"), 3105U);
  EXPECT_EQ(java_hash("polygenelubricants"), 0x80000000U);
  EXPECT_EQ(java_hash("\u00e9"), 0xe9U);
  EXPECT_EQ(java_hash("\u20ac"), 0x20acU);
  EXPECT_EQ(java_hash("\U0001F600"), 0xD83DU * 31 + 0xDE00);
  EXPECT_EQ(java_hash("/pets"), 0x02cac3e3U);
}

TEST(JavaHash, DefaultTable) {
  EXPECT_EQ(by_default({"/", "/pets", "/pets/{petId}"}), (Keys{"/pets", "/pets/{petId}", "/"}));
  EXPECT_EQ(by_default({"200", "400", "403", "404", "500"}),
            (Keys{"200", "400", "500", "403", "404"}));
  EXPECT_EQ(by_default({"default", "2\\d{2}", "4\\d{2}", "5\\d{2}"}),
            (Keys{"4\\d{2}", "default", "5\\d{2}", "2\\d{2}"}));
  EXPECT_EQ(by_default({}), Keys{});
}

TEST(JavaHash, KeysOfOneBucketKeepTheirOrder) {
  ASSERT_EQ(java_hash("Aa"), java_hash("BB"));
  EXPECT_EQ(by_default({"Aa", "BB"}), (Keys{"Aa", "BB"}));
  EXPECT_EQ(by_default({"BB", "Aa"}), (Keys{"BB", "Aa"}));
}

TEST(JavaHash, SizedTable) {
  EXPECT_EQ(by_size({"400", "500", "200"}), (Keys{"400", "500", "200"}));
  EXPECT_EQ(by_size({"x"}), Keys{"x"});
}

TEST(JavaHash, Chain) {
  EXPECT_EQ(by_chain({"200", "400", "500"}), (Keys{"400", "500", "200"}));
  EXPECT_EQ(by_chain({"200", "400", "403", "404", "500"}),
            (Keys{"404", "200", "400", "500", "403"}));
  const std::string_view operand1 = "method.request.querystring.operand1";
  const std::string_view operand2 = "method.request.querystring.operand2";
  const std::string_view op = "method.request.querystring.operator";
  EXPECT_EQ(by_chain({operand1, operand2, op}), (Keys{operand2, op, operand1}));
}

TEST(JavaHash, TheTableGrowsWithItsKeys) {
  std::vector<std::string> texts;
  for (int i = 0; i < 13; ++i) texts.push_back("k" + std::to_string(i));
  const Keys keys(texts.begin(), texts.end());
  EXPECT_EQ(by_default(keys), (Keys{"k0", "k1", "k2", "k3", "k4", "k5", "k11", "k6", "k10", "k7",
                                    "k8", "k12", "k9"}));
}

TEST(JavaHash, NineKeysInOneBucketDoubleASmallTable) {
  // In a table of 16 the short keys are in the buckets 1 and 15, in one of 32 in 17 and 15.
  const std::string_view first = "\x11";
  const std::string_view last = "\x0f";
  Keys keys{"AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBAaBB", "BBBBAa", "BBBBBB"};
  for (const std::string_view key : keys) ASSERT_EQ(java_hash(key), java_hash("AaAaAa"));
  keys.insert(keys.end(), {first, last});
  EXPECT_EQ(by_default(keys).back(), last);
  keys.push_back("AaAaC#");
  ASSERT_EQ(java_hash(keys.back()), java_hash("AaAaAa"));
  EXPECT_EQ(by_default(keys).back(), first);
}

}  // namespace
}  // namespace gwport::model

#include "model/java_hash.h"

#include <gtest/gtest.h>

namespace gwport::model {
namespace {

using Keys = std::vector<std::string_view>;

Keys in_order(const Keys& keys, const std::vector<std::size_t>& order) {
  Keys out;
  for (const std::size_t at : order) out.push_back(keys[at]);
  return out;
}

TEST(JavaHash, HashesUtf16Units) {
  EXPECT_EQ(java_hash_code(""), 0U);
  EXPECT_EQ(java_hash_code("/pets"), 0x02cac3e3U);
  EXPECT_EQ(java_hash_code("/pets/{petId}"), 0x73dfcb32U);
  EXPECT_EQ(java_hash_code("\xC3\xA9"), 0xE9U);
  EXPECT_EQ(java_hash_code("\xF0\x9F\x98\x80"), 0xD83DU * 31 + 0xDE00U);
}

// Recorded: the paths of an OpenAPI 3 export of the pets API.
TEST(JavaHash, OrdersPathsOfOpenApi3Exports) {
  const Keys keys{"/", "/pets", "/pets/{petId}"};
  EXPECT_EQ(in_order(keys, hash_order(keys)), (Keys{"/pets", "/pets/{petId}", "/"}));
}

TEST(JavaHash, OrdersResponsesByBothTables) {
  const Keys keys{"200", "400", "403", "404", "500"};
  EXPECT_EQ(in_order(keys, hash_order(keys)), (Keys{"200", "400", "500", "403", "404"}));
  EXPECT_EQ(in_order(keys, chained_hash_order(keys)), (Keys{"404", "200", "400", "500", "403"}));
}

TEST(JavaHash, SizedTablesGrowAtThreeQuarters) {
  const Keys three{"400", "500", "200"};
  EXPECT_EQ(in_order(three, hash_order(three, HashTable::kSized)), (Keys{"400", "500", "200"}));
}

// The developer guide's calculator: three parameters, both tables decide.
TEST(JavaHash, OrdersParametersThroughTwoTables) {
  const Keys keys{"method.request.querystring.operand1", "method.request.querystring.operand2",
                  "method.request.querystring.operator"};
  EXPECT_EQ(in_order(keys, chained_hash_order(keys)), (Keys{keys[1], keys[2], keys[0]}));
}

TEST(JavaHash, EqualBucketsKeepInsertionOrder) {
  const Keys keys{"Aa", "BB", "AaBB", "BBAa"};  // pairs with equal hash codes
  EXPECT_EQ(in_order(keys, hash_order(keys)), (Keys{"Aa", "BB", "AaBB", "BBAa"}));
  const Keys turned{"BB", "Aa"};
  EXPECT_EQ(in_order(turned, hash_order(turned)), turned);
}

}  // namespace
}  // namespace gwport::model

#include "model/map.h"

#include <gtest/gtest.h>

namespace gwport::model {
namespace {

TEST(Map, ANameThatIsThereKeepsItsPlace) {
  StringMap map;
  map.set("b", "1");
  map.set("a", "2");
  map.set("b", "3");
  ASSERT_EQ(map.size(), 2U);
  EXPECT_EQ(map.begin()->first, "b");
  EXPECT_EQ(*map.find("b"), "3");
  EXPECT_EQ(map.find("c"), nullptr);
}

TEST(Map, LargeMapsFindEveryName) {
  Map<int> map;
  for (int i = 0; i < 1000; ++i) map.set("n" + std::to_string(i), i);
  for (int i = 0; i < 1000; ++i) map.set("n" + std::to_string(i), -i);
  ASSERT_EQ(map.size(), 1000U);
  for (int i = 0; i < 1000; ++i) {
    const int* value = map.find("n" + std::to_string(i));
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(*value, -i);
  }
  EXPECT_EQ(map.find("n1000"), nullptr);
}

TEST(Map, LargeMapsSurviveErasureAndCopies) {
  Map<int> map;
  for (int i = 0; i < 50; ++i) map.set("n" + std::to_string(i), i);
  const Map<int> copy = map;
  EXPECT_TRUE(map.erase("n7"));
  EXPECT_FALSE(map.erase("n7"));
  EXPECT_EQ(map.find("n7"), nullptr);
  EXPECT_EQ(*map.find("n49"), 49);
  EXPECT_EQ(*copy.find("n7"), 7);
  EXPECT_NE(map, copy);
  map.set("n7", 7);
  EXPECT_EQ(map.size(), copy.size());
  EXPECT_NE(map, copy);  // order counts
}

}  // namespace
}  // namespace gwport::model

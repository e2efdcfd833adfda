#include "model/ids.h"

#include <gtest/gtest.h>

#include <set>

namespace gwport::model {
namespace {

TEST(Ids, OfOneListStayApart) {
  DistinctIds ids;
  const std::string id = ids.distinct(entity_id("api", "model", "Pet"));
  EXPECT_EQ(id, entity_id("api", "model", "Pet"));
  std::set<std::string> all{id};
  for (int i = 0; i < 100; ++i) all.insert(ids.distinct(entity_id("api", "model", "Pet")));
  EXPECT_EQ(all.size(), 101U);
  EXPECT_EQ(all.begin()->size(), 6U);
}

}  // namespace
}  // namespace gwport::model

#include "diag/catalogue.h"

#include <gtest/gtest.h>

#include <string>
#include <unordered_set>

namespace gwport::diag {
namespace {

TEST(Catalogue, IdsAreUniqueAndKebabCase) {
  std::unordered_set<std::string_view> ids;
  for (const Rule* rule : catalogue()) {
    EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;
    EXPECT_EQ(rule->id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), rule->id.npos)
        << rule->id;
    EXPECT_EQ(find_rule(rule->id), rule);
  }
}

TEST(Catalogue, EveryRuleSaysWhyAndWhereFrom) {
  for (const Rule* rule : catalogue()) {
    EXPECT_FALSE(rule->text.empty()) << rule->id;
    EXPECT_FALSE(rule->explanation.empty()) << rule->id;
    EXPECT_FALSE(rule->source.empty()) << rule->id;
  }
}

}  // namespace
}  // namespace gwport::diag

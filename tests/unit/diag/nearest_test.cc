#include "diag/nearest.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace gwport::diag {
namespace {

constexpr std::array<std::string_view, 4> kWords{"import", "validate", "rules", "explain"};

TEST(Nearest, FindsTheWordThatWasMeant) {
  EXPECT_EQ(nearest("improt", kWords), "import");
  EXPECT_EQ(nearest("Validat", kWords), "validate");
  EXPECT_EQ(nearest("rule", kWords), "rules");
  EXPECT_EQ(nearest("explian", kWords), "explain");
}

TEST(Nearest, SaysNothingAboutAWordThatIsFarFromAll) {
  EXPECT_EQ(nearest("banana", kWords), "");
  EXPECT_EQ(nearest("", kWords), "");
  EXPECT_EQ(nearest("x", kWords), "");
  EXPECT_EQ(nearest(std::string(100000, 'i'), kWords), "");
}

TEST(Nearest, OfEqualsTheFirstOneCounts) {
  constexpr std::array<std::string_view, 2> kTwins{"cat", "car"};
  EXPECT_EQ(nearest("cab", kTwins), "cat");
}

}  // namespace
}  // namespace gwport::diag

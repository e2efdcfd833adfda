#include "doc/char_set.h"

#include <gtest/gtest.h>

namespace gwport::doc {
namespace {

TEST(CharSet, FindsTheFirstByteOfTheSet) {
  constexpr CharSet kSet(":/\xFF");
  EXPECT_EQ(kSet.find_in("ab/c:"), 2U);
  EXPECT_EQ(kSet.find_in("ab/c:", 3), 4U);
  EXPECT_EQ(kSet.find_in("a\xFF"), 1U);
  EXPECT_EQ(kSet.find_in("abc"), std::string_view::npos);
  EXPECT_EQ(kSet.find_in(""), std::string_view::npos);
  EXPECT_EQ(kSet.find_in("a/", 7), std::string_view::npos);
  EXPECT_FALSE(kSet.contains('\0'));
}

}  // namespace
}  // namespace gwport::doc

#include "doc/same_text.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::doc {
namespace {

TEST(SameText, SeesEveryByte) {
  for (std::size_t size = 0; size <= 40; ++size) {
    const std::string text =
        std::string("abcdefghijklmnopqrstuvwxyz0123456789.,:;").substr(0, size);
    std::string other = text;  // at another address
    EXPECT_TRUE(same_text(text, other)) << size;
    EXPECT_FALSE(same_text(text, other + "a")) << size;
    for (std::size_t i = 0; i < size; ++i) {
      other[i] = '\0';
      EXPECT_FALSE(same_text(text, other)) << i << " of " << size;
      other[i] = text[i];
    }
  }
}

}  // namespace
}  // namespace gwport::doc

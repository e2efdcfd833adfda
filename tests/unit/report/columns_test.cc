// Columns in characters.
#include "report/columns.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::report {
namespace {

TEST(CharacterCount, CountsWhatBeginsInAPart) {
  CharacterCount count("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x90\x8E.");
  EXPECT_EQ(count.between(0, 11), 5U);
  EXPECT_EQ(count.between(1, 3), 1U);
  EXPECT_EQ(count.between(2, 3), 0U) << "the inside of a character";
  EXPECT_EQ(count.between(6, 6), 0U);
}

TEST(CharacterCount, AgreesWithItselfAcrossBlocks) {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += i % 3 == 0 ? "\xC3\xA4" : "a";
  CharacterCount count(text);
  const auto size = static_cast<std::uint32_t>(text.size());
  EXPECT_EQ(count.between(0, size), 4000U);
  for (std::uint32_t at = 0; at <= size; at += 511) {
    EXPECT_EQ(count.between(0, at) + count.between(at, size), 4000U);
  }
}

TEST(CharacterCount, OffsetsBeyondTheEndAreTheEnd) {
  EXPECT_EQ(CharacterCount("").between(0, 0), 0U);
  CharacterCount count(std::string_view("ab"));
  EXPECT_EQ(count.between(0, 2), 2U);
}

}  // namespace
}  // namespace gwport::report

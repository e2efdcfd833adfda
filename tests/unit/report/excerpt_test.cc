#include "report/excerpt.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace gwport::report {
namespace {

/// The excerpt of a text in which «» mark the span, as two lines.
std::string shown(std::string text) {
  const std::string open = "\xC2\xAB";
  const std::string close = "\xC2\xBB";
  const auto begin = text.find(open);
  text.erase(begin, open.size());
  const auto end = text.find(close);
  text.erase(end, close.size());
  const Excerpt excerpt =
      excerpt_of(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  return excerpt.text + '\n' + std::string(excerpt.mark, ' ') + std::string(excerpt.length, '^');
}

TEST(Excerpt, MarksTheSpanInItsLine) {
  EXPECT_EQ(shown("first\n  key: «value» # why\nlast"),
            "  key: value # why\n"
            "       ^^^^^");
}

TEST(Excerpt, AnEmptySpanIsStillSeen) { EXPECT_EQ(shown("ab«»c"), "abc\n  ^"); }

TEST(Excerpt, ASpanOverSeveralLinesIsMarkedToTheEndOfTheFirst) {
  EXPECT_EQ(shown("a: «{\r\n  b}»\r\n"), "a: {\n   ^");
}

TEST(Excerpt, ColumnsFollowWhatIsShown) {
  EXPECT_EQ(shown("\t\xC3\xA9\x1B«x»"), " \xC3\xA9\\x1Bx\n      ^");
}

TEST(Excerpt, ByteOrderMarkIsNotShown) { EXPECT_EQ(shown("\xEF\xBB\xBF«a»"), "a\n^"); }

TEST(Excerpt, LongLinesAreCutAroundTheSpanBetweenCharacters) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "\xC3\xA9";
  const std::string line = shown(text + "«here»" + text);
  EXPECT_TRUE(line.starts_with("...\xC3\xA9")) << line;
  EXPECT_NE(line.find("here\xC3\xA9"), std::string::npos);
  EXPECT_NE(line.find("\xC3\xA9...\n"), std::string::npos);
  EXPECT_EQ(line.find("\\x"), std::string::npos) << "a character was cut in two";
  EXPECT_LT(line.find('\n'), 200U);
}

TEST(Excerpt, OffsetsPastTheEndAreTheEnd) {
  const Excerpt excerpt = excerpt_of("abc", {10, 20});
  EXPECT_EQ(excerpt.text, "abc");
  EXPECT_EQ(excerpt.mark, 3U);
  EXPECT_EQ(excerpt.length, 1U);
}

TEST(Excerpt, CostDoesNotGrowWithTheLine) {
  const std::string text(std::size_t{8} << 20, 'x');
  const auto start = std::chrono::steady_clock::now();
  std::size_t shown_bytes = 0;
  for (std::uint32_t at = 0; at < 100000; ++at) {
    shown_bytes += excerpt_of(text, {at * 80, at * 80 + 1}).text.size();
  }
  EXPECT_LT(shown_bytes, 100000U * 110U);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

}  // namespace
}  // namespace gwport::report

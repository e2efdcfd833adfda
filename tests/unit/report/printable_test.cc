#include "report/printable.h"

#include <gtest/gtest.h>

#include <string_view>

namespace gwport::report {
namespace {

TEST(Printable, LeavesOrdinaryTextAlone) {
  EXPECT_EQ(printable("caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"),
            "caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80");
}

TEST(Printable, ShowsWhatWouldDriveATerminal) {
  EXPECT_EQ(printable("\x1B[31mred\a"), "\\x1B[31mred\\x07");
  EXPECT_EQ(printable("a\nb\r"), "a\\x0Ab\\x0D");
  EXPECT_EQ(printable("\xC2\x9B"), "\\x9B");        // C1: a one-byte escape sequence
  EXPECT_EQ(printable("\xE2\x80\xAE"), "\\u202E");  // turns the writing direction
  EXPECT_EQ(printable("\x7F"), "\\x7F");
}

TEST(Printable, ShowsBytesThatAreNoUtf8) {
  EXPECT_EQ(printable("a\xFF"
                      "b"),
            "a\\xFFb");
  EXPECT_EQ(printable("\xC0\x80"), "\\xC0\\x80");                    // overlong
  EXPECT_EQ(printable("\xED\xA0\x80"), "\\xED\\xA0\\x80");           // surrogate
  EXPECT_EQ(printable("\xF4\x90\x80\x80"), "\\xF4\\x90\\x80\\x80");  // above U+10FFFF
  EXPECT_EQ(printable("\xE2\x82"), "\\xE2\\x82");                    // cut off
}

TEST(Printable, CountsColumns) {
  std::string out;
  EXPECT_EQ(append_printable(out, "\xC3\xA9\t\x1B"), 1U + 1U + 4U);
  EXPECT_EQ(out, "\xC3\xA9 \\x1B");
}

TEST(Printable, CountsColumnsAsTerminalsShowThem) {
  const auto columns = [](std::string_view text) {
    std::string out;
    return append_printable(out, text);
  };
  EXPECT_EQ(columns("\xE6\x97\xA5\xE6\x9C\xAC"), 4U);       // two characters of Japanese
  EXPECT_EQ(columns("\xF0\x9F\x98\x80"), 2U);               // a face
  EXPECT_EQ(columns("e\xCC\x81"), 1U);                      // an accent of its own
  EXPECT_EQ(columns("\xEF\xBC\xA1\xEF\xBD\xB1"), 2U + 1U);  // a full-width A, a half-width letter
  EXPECT_EQ(columns("\xC3\xA9\xE2\x82\xAC"), 2U);
}

TEST(ValidUtf8, ReplacesOnlyWhatIsNone) {
  EXPECT_EQ(valid_utf8("caf\xC3\xA9\xFF"), "caf\xC3\xA9\xEF\xBF\xBD");
  EXPECT_EQ(valid_utf8("a\nb"), "a\nb");
}

}  // namespace
}  // namespace gwport::report

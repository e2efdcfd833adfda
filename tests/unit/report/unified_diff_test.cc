#include "report/unified_diff.h"

#include <gtest/gtest.h>

namespace gwport::report {
namespace {

TEST(UnifiedDiff, ShowsThreeLinesAround) {
  EXPECT_EQ(unified_diff("f", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n"),
            "--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
}

TEST(UnifiedDiff, JoinsWhatIsNear) {
  EXPECT_EQ(unified_diff("f", "a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n"),
            "--- f\n+++ f\n@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
  EXPECT_EQ(
      unified_diff("f", "a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n"),
      "--- f\n+++ f\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
}

TEST(UnifiedDiff, InsertsAndRemoves) {
  EXPECT_EQ(unified_diff("f", "a\nb\n", "a\nx\nb\n"),
            "--- f\n+++ f\n@@ -1,2 +1,3 @@\n a\n+x\n b\n");
  EXPECT_EQ(unified_diff("f", "a\nx\nb\n", "a\nb\n"),
            "--- f\n+++ f\n@@ -1,3 +1,2 @@\n a\n-x\n b\n");
  EXPECT_EQ(unified_diff("f", "", "a\n"), "--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n");
  EXPECT_EQ(unified_diff("f", "a\n", "a\n"), "");
}

TEST(UnifiedDiff, TellsOfAMissingLineEnd) {
  EXPECT_EQ(unified_diff("f", "a\nb", "a\nc\n"),
            "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n");
}

TEST(UnifiedDiff, KeepsCarriageReturns) {
  EXPECT_EQ(unified_diff("f", "a\r\n", "b\r\n"), "--- f\n+++ f\n@@ -1 +1 @@\n-a\r\n+b\r\n");
}

TEST(UnifiedDiff, NamesTheFileAsPatchReadsIt) {
  EXPECT_EQ(unified_diff("a b", "1\n", "2\n"), "--- a b\t\n+++ a b\t\n@@ -1 +1 @@\n-1\n+2\n");
  EXPECT_EQ(unified_diff("a\n\"", "1\n", "2\n"),
            "--- \"a\\012\\042\"\n+++ \"a\\012\\042\"\n@@ -1 +1 @@\n-1\n+2\n");
}

TEST(UnifiedDiff, TakesManyEqualLines) {
  std::string before, after;
  for (int i = 0; i < 20000; ++i) {
    before += "same\n";
    after += i % 100 == 0 ? "other\n" : "same\n";
  }
  EXPECT_FALSE(unified_diff("f", before, after).empty());
}

}  // namespace
}  // namespace gwport::report

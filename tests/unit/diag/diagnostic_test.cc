#include "diag/diagnostic.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::diag {
namespace {

constexpr Rule kRule{
    "a-rule", Outcome::kWarned, Severity::kWarning, "'{0}' and {1}", "", "", Evidence::kInferred,
    "",       Speaker::kGwport};

TEST(Diagnostics, FillTheTextBehindTheContext) {
  Diagnostics diagnostics;
  EXPECT_EQ(diagnostics.report(kRule, {}, {"a", "b"}, "On c: ").message, "On c: 'a' and b");
  EXPECT_EQ(diagnostics.report(kRule, {}, {"a"}).message, "'a' and {1}");
}

TEST(Diagnostics, LongMessagesAreCutOnceTheyAreTooMuchTogether) {
  Diagnostics diagnostics;
  std::string name;  // a character of two bytes lies across the cut
  for (int i = 0; i < 1 << 19; ++i) name += "\xC3\xA9";
  for (int i = 0; i < 17; ++i) diagnostics.report(kRule, {}, {name, "whole"});
  EXPECT_TRUE(diagnostics.list()[15].message.ends_with("whole"));
  EXPECT_EQ(diagnostics.list()[16].message, "'" + name.substr(0, 198) + "...");
  EXPECT_EQ(diagnostics.report(kRule, {}, {"a", "b"}).message, "'a' and b");
}

}  // namespace
}  // namespace gwport::diag

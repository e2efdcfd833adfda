// Patterns of paths.
#include "lint/glob.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::lint {
namespace {

TEST(Glob, ANameCountsInAnyFolder) {
  EXPECT_TRUE(glob_matches("vendor", "vendor/a.yaml"));
  EXPECT_TRUE(glob_matches("vendor/", "x/vendor/a.yaml"));
  EXPECT_TRUE(glob_matches("*.draft.yaml", "x/y.draft.yaml"));
  EXPECT_FALSE(glob_matches("*.yaml", "x/y.json"));
  EXPECT_FALSE(glob_matches("vendor", "vendors/a.yaml"));
}

TEST(Glob, APathBeginsAtTheFolderOfTheConfiguration) {
  EXPECT_TRUE(glob_matches("specs/old", "specs/old/a.yaml"));
  EXPECT_TRUE(glob_matches("./specs/a.yaml", "specs/a.yaml"));
  EXPECT_TRUE(glob_matches("/specs", "specs/a.yaml"));
  EXPECT_FALSE(glob_matches("specs/old", "x/specs/old/a.yaml"));
  EXPECT_FALSE(glob_matches("specs/old/a.yaml", "specs/old"));
}

TEST(Glob, StarsStayInAName) {
  EXPECT_TRUE(glob_matches("specs/*.yaml", "specs/a.yaml"));
  EXPECT_FALSE(glob_matches("specs/*.yaml", "specs/x/a.yaml"));
  EXPECT_TRUE(glob_matches("specs/?.yaml", "specs/a.yaml"));
  EXPECT_FALSE(glob_matches("specs/?.yaml", "specs/ab.yaml"));
  EXPECT_TRUE(glob_matches("a*b*c/x", "aXbYbc/x"));
}

TEST(Glob, SetsAndEscapesMeanWhatTheyMeanInAShell) {
  EXPECT_TRUE(glob_matches("[a-c].[!x]", "b.y"));
  EXPECT_FALSE(glob_matches("[a-c].[!x]", "b.x"));
  EXPECT_FALSE(glob_matches("[^a-c]", "b"));
  EXPECT_TRUE(glob_matches("[]-][a-]", "]-"));
  EXPECT_TRUE(glob_matches("a\\*", "a*"));
  EXPECT_FALSE(glob_matches("a\\*", "ab"));
  EXPECT_TRUE(glob_matches("[\\]]", "]"));
  EXPECT_TRUE(glob_matches("a[1", "a[1"));
  EXPECT_TRUE(glob_matches("*[0-9].yaml", "api-10.yaml"));
}

TEST(Glob, ACharacterIsOneWhateverItsBytes) {
  EXPECT_TRUE(glob_matches("?.yaml", "\xC3\xA4.yaml"));
  EXPECT_FALSE(glob_matches("*??.yaml", "\xE6\x97\xA5.yaml"));
  EXPECT_TRUE(glob_matches("[\xC3\xA0-\xC3\xBF]", "\xC3\xA4"));
  EXPECT_FALSE(glob_matches("[a-z]", "\xC3\xA4"));
  EXPECT_TRUE(glob_matches("?", "\xC3"));
}

TEST(Glob, TwoStarsStandForAnyFolders) {
  EXPECT_TRUE(glob_matches("**/a.yaml", "a.yaml"));
  EXPECT_TRUE(glob_matches("**/a.yaml", "x/y/a.yaml"));
  EXPECT_TRUE(glob_matches("x/**/z/a.yaml", "x/y/z/y/z/a.yaml"));
  EXPECT_TRUE(glob_matches("x/**", "x/y/a.yaml"));
  EXPECT_FALSE(glob_matches("x/**", "x"));
  EXPECT_FALSE(glob_matches("x/**/b.yaml", "x/y/a.yaml"));
}

TEST(Glob, AnEmptyPatternMeansNothing) {
  EXPECT_FALSE(glob_matches("", "a"));
  EXPECT_FALSE(glob_matches("/", "a"));
  EXPECT_FALSE(glob_matches("./", "a"));
}

// A matcher that tries every way would not come back.
TEST(Glob, ManyStarsTakeNoTime) {
  std::string pattern;
  for (int i = 0; i < 50; ++i) pattern += "*a";
  EXPECT_FALSE(glob_matches(pattern + "b", std::string(2000, 'a')));
  std::string deep = "x";
  std::string folders = "**/x";
  for (int i = 0; i < 50; ++i) folders += "/**/x";
  for (int i = 0; i < 300; ++i) deep += "/x";
  EXPECT_FALSE(glob_matches(folders + "/b", deep));
}

}  // namespace
}  // namespace gwport::lint

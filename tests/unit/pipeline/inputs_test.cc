#include "pipeline/inputs.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "pipeline/glob.h"
#include "temporary_folder.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

class Inputs : public tests::InTemporaryFolder {
 protected:
  /// "path=place" of each, "!" for an error.
  static std::string shown(const std::vector<Input>& inputs) {
    std::string list;
    for (const Input& each : inputs) {
      list += (list.empty() ? "" : " ") + each.path;
      if (each.place != each.path) list += '=' + each.place;
      if (!each.error.empty()) list += '!';
    }
    return list;
  }
};

TEST_F(Inputs, AFolderStandsForItsSpecsInOrder) {
  for (const char* name : {"s/b.yaml", "s/a/z.json", "s/a/B.YML", "s/a.json", "s/notes.txt",
                           "s/.hidden.yaml", "s/.git/config.json", "s/json"}) {
    make(name);
  }
  EXPECT_EQ(shown(find_inputs("s")),
            "s/a/B.YML=a/B.YML s/a/z.json=a/z.json s/a.json=a.json s/b.yaml=b.yaml");
  EXPECT_EQ(shown(find_inputs("s/a/")), "s/a/B.YML=B.YML s/a/z.json=z.json");
  EXPECT_EQ(shown(find_inputs("s", "s/a")), "s/a.json=a.json s/b.yaml=b.yaml");
  EXPECT_FALSE(find_inputs("s").front().named);
  EXPECT_TRUE(find_inputs("s/notes.txt").front().named);
  EXPECT_EQ(shown(find_inputs("s/notes.txt")), "s/notes.txt=notes.txt");
}

TEST_F(Inputs, LinksToFoldersAreNotFollowedThoseToFilesAre) {
  make("s/real/api.json");
  fs::create_directory_symlink("..", "s/real/up");
  fs::create_directory_symlink("real", "s/twin");
  fs::create_symlink("real/api.json", "s/linked.json");
  EXPECT_EQ(shown(find_inputs("s")), "s/linked.json=linked.json s/real/api.json=real/api.json");
  EXPECT_EQ(find_inputs("s/twin").size(), 1U) << "a link that the user names is followed";
  EXPECT_EQ(shown(find_inputs("s/**/*.json")),
            "s/linked.json=linked.json s/real/api.json=real/api.json");
}

TEST_F(Inputs, WhatCannotBeLookedAtIsReportedAndTheRestFound) {
  make("s/a.json");
  make("s/z.json");
  fs::create_symlink("nowhere", "s/gone.json");
  fs::create_symlink("loop.json", "s/loop.json");
  ASSERT_EQ(::mkfifo("s/pipe.json", 0600), 0);
  EXPECT_EQ(shown(find_inputs("s")),
            "s/a.json=a.json s/gone.json=gone.json! s/loop.json=loop.json! s/z.json=z.json");
  EXPECT_EQ(find_inputs("missing").front().error, "No such file or directory");
}

TEST_F(Inputs, DeepFoldersAreWalked) {
  std::string name;
  for (int i = 0; i < 300; ++i) name += "d/";
  make(name + "api.json");
  EXPECT_EQ(find_inputs("d").size(), 1U);
  EXPECT_EQ(find_inputs("**/api.json").size(), 1U);
}

TEST_F(Inputs, PatternsMatchAsInAShell) {
  for (const char* name :
       {"s/a/x.json", "s/a/y.txt", "s/b/x.json", "s/b/c/x.json", "s/.h/x.json"}) {
    make(name);
  }
  EXPECT_EQ(shown(find_inputs("s/*/x.json")), "s/a/x.json=a/x.json s/b/x.json=b/x.json");
  EXPECT_EQ(shown(find_inputs("s//[ab]/?.json")), "s/a/x.json=a/x.json s/b/x.json=b/x.json");
  EXPECT_EQ(shown(find_inputs("**/x.json")), "s/a/x.json s/b/c/x.json s/b/x.json");
  EXPECT_EQ(shown(find_inputs("s/**/b/**/x.json")), "s/b/c/x.json=b/c/x.json s/b/x.json=b/x.json");
  EXPECT_EQ(shown(find_inputs("s/.h/*")), "s/.h/x.json=x.json");
  EXPECT_EQ(shown(find_inputs("s/a/**")), "s/a/x.json=x.json s/a/y.txt=y.txt");
  EXPECT_EQ(shown(find_inputs("*/b")), "s/b/c/x.json s/b/x.json") << "a folder is walked";
  EXPECT_EQ(find_inputs("s/*.yaml").front().error, "no file matches");
  EXPECT_EQ(fixed_part("/*.json"), "/");
  EXPECT_EQ(fixed_part("*.json"), "");
}

TEST_F(Inputs, AFileWhoseNameLooksLikeAPatternIsItself) {
  make("a[1].json");
  make("a1.json");
  EXPECT_EQ(shown(find_inputs("a[1].json")), "a[1].json");
}

TEST_F(Inputs, ManyWaysToReachAFolderAreGoneOnce) {
  std::string folder = "d";
  for (int i = 0; i < 30; ++i) folder += "/d";
  make(folder + "/x.json");
  std::string pattern = "**";
  for (int i = 0; i < 12; ++i) pattern += "/d/**";
  EXPECT_EQ(find_inputs(pattern + "/x.json").size(), 1U);
}

TEST_F(Inputs, ListedPathsKeepTheirFolders) {
  make("s/a/x.json");
  make("s/*.json");
  EXPECT_EQ(shown(find_listed("./s/a/x.json")), "./s/a/x.json=s/a/x.json");
  EXPECT_EQ(shown(find_listed("s/../s/a/x.json")), "s/../s/a/x.json=s/a/x.json");
  EXPECT_EQ(shown(find_listed("s/a/")), "s/a/x.json");
  EXPECT_EQ(shown(find_listed("s/*.json")), "s/*.json") << "no pattern in a list";
  EXPECT_EQ(find_listed("../nowhere/x.json").front().place, "nowhere/x.json");
  EXPECT_EQ(find_listed("/nowhere/x.json").front().place, "nowhere/x.json");
  EXPECT_FALSE(find_listed("s/a/x.json").front().named);
}

TEST(Lists, LinesOrNuls) {
  using Paths = std::vector<std::string_view>;
  EXPECT_EQ(paths_of_list("a\r\n\nb c\nlast"), (Paths{"a", "b c", "last"}));
  EXPECT_EQ(paths_of_list(std::string_view("a\nb\0c\0", 6)), (Paths{"a\nb", "c"}));
  EXPECT_TRUE(paths_of_list("").empty());
}

}  // namespace
}  // namespace gwport::pipeline

#include "pipeline/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>

#include "pipeline/write.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "gwport-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    top_ = name;
  }
  void TearDown() override { fs::remove_all(top_); }

  [[nodiscard]] std::string path(const std::string& name) const { return (top_ / name).string(); }
  void make(const std::string& name, const std::string& text = "x") const {
    fs::create_directories((top_ / name).parent_path());
    ASSERT_EQ(write_file(path(name), whole(text)), "");
  }
  /// What is found below the top, relative to it, with "!" for an error.
  [[nodiscard]] std::string found() const {
    std::string list;
    for (const FoundFile& file : find_files(top_.string())) {
      list += file.path.substr(top_.string().size() + 1) + (file.error.empty() ? " " : "! ");
    }
    return list;
  }

  fs::path top_;
};

TEST_F(Files, WhatIsWrittenIsRead) {
  const std::string text("a\0b\r\n\xFF", 6);
  make("file", text);
  EXPECT_EQ(read_file(path("file")).text, text);
  make("empty", "");
  EXPECT_EQ(read_file(path("empty")).text, "");
}

TEST_F(Files, ReadingSaysWhatIsWrong) {
  EXPECT_EQ(read_file(path("missing")).error, "No such file or directory");
  EXPECT_EQ(read_file(top_.string()).error, "Is a directory");
  EXPECT_EQ(read_file("/dev/zero").error, "larger than 256 MiB, the most that gwport reads");
}

TEST_F(Files, ADirectoryStandsForItsSpecsInOrder) {
  make("b.yaml");
  make("a/z.json");
  make("a/B.YML");
  make("a.json");
  make("notes.txt");
  make(".hidden.yaml");
  make(".git/config.json");
  make("json");
  EXPECT_EQ(found(), "a/B.YML a/z.json a.json b.yaml ");
}

TEST_F(Files, LinksToDirectoriesAreNotFollowedThoseToFilesAre) {
  make("real/api.json");
  fs::create_directory_symlink("..", path("real/up"));
  fs::create_directory_symlink("real", path("twin"));
  fs::create_symlink("real/api.json", path("linked.json"));
  EXPECT_EQ(found(), "linked.json real/api.json ");
  EXPECT_EQ(find_files(path("twin")).size(), 1U) << "a link that the user names is followed";
}

TEST_F(Files, WhatCannotBeLookedAtIsReportedAndTheRestFound) {
  make("a.json");
  make("z.json");
  fs::create_symlink("nowhere", path("gone.json"));
  fs::create_symlink("loop.json", path("loop.json"));
  ASSERT_EQ(::mkfifo(path("pipe.json").c_str(), 0600), 0);
  EXPECT_EQ(found(), "a.json gone.json! loop.json! z.json ");
  EXPECT_EQ(find_files(path("missing")).front().error, "No such file or directory");
}

TEST_F(Files, DeepDirectoriesAreWalked) {
  std::string name;
  for (int i = 0; i < 300; ++i) name += "d/";
  make(name + "api.json");
  EXPECT_EQ(find_files(top_.string()).size(), 1U);
}

TEST_F(Files, AFailedWriteLeavesNothingBehind) {
  EXPECT_EQ(write_file(path("missing/file"), whole("x")), "No such file or directory");
  EXPECT_EQ(write_file(top_.string(), whole("x")), "Is a directory");
  EXPECT_TRUE(fs::is_empty(top_));
}

TEST_F(Files, PiecesAreJoined) {
  ASSERT_EQ(write_file(path("file"),
                       [](const Put& put) {
                         EXPECT_TRUE(put("one "));
                         EXPECT_TRUE(put("two"));
                       }),
            "");
  EXPECT_EQ(read_file(path("file")).text, "one two");
}

TEST_F(Files, NothingIsKeptOfATextWhoseMakingFailed) {
  make("old", "before");
  const auto failing = [](const Put& put) {
    put("half");
    throw std::bad_alloc();
  };
  EXPECT_THROW(static_cast<void>(write_file(path("new"), failing)), std::bad_alloc);
  EXPECT_THROW(static_cast<void>(write_file(path("old"), failing)), std::bad_alloc);
  EXPECT_EQ(read_file(path("old")).text, "before");
  EXPECT_EQ(std::distance(fs::directory_iterator(top_), fs::directory_iterator()), 1);
}

}  // namespace
}  // namespace gwport::pipeline

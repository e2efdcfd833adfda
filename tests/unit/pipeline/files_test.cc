#include "pipeline/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <fstream>
#include <thread>

#include "pipeline/write.h"
#include "temporary_folder.h"

namespace gwport::pipeline {
namespace {

class Files : public testing::Test {
 protected:
  [[nodiscard]] std::string path(const std::string& name) const { return folder_.path(name); }
  void make(const std::string& name, const std::string& text) const { folder_.make(name, text); }

  tests::TemporaryFolder folder_;
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
  EXPECT_EQ(read_file(folder_.path().string()).error, "Is a directory");
  EXPECT_EQ(read_file("/dev/zero").error, "larger than 256 MiB, the most that gwport reads");
}

TEST_F(Files, AFileThatChangesWhileItIsReadIsRefused) {
  // Larger than a pipe's worth of reading, so that the writer below gets its turns.
  make("growing", std::string(std::size_t{32} << 20, 'x'));
  std::atomic<bool> done{false};
  std::thread writer([&] {
    std::ofstream out(path("growing"), std::ios::app);
    while (!done) out << "more" << std::flush;
  });
  std::string error;
  for (int i = 0; i < 100 && error.empty(); ++i) error = read_file(path("growing")).error;
  done = true;
  writer.join();
  EXPECT_EQ(error, "it changed while it was read");
}

TEST_F(Files, FilesThatTheSystemMakesUpAreRead) {
  EXPECT_NE(read_file("/proc/self/status").text.value_or(""), "");
}

TEST_F(Files, AFailedWriteLeavesNothingBehind) {
  EXPECT_EQ(write_file(path("missing/file"), whole("x")), "No such file or directory");
  EXPECT_EQ(write_file(folder_.path().string(), whole("x")), "Is a directory");
  EXPECT_EQ(folder_.entries(), 0U);
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
  EXPECT_EQ(folder_.entries(), 1U);
}

}  // namespace
}  // namespace gwport::pipeline

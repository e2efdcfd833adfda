#include "pipeline/write.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include "pipeline/temporary.h"
#include "temporary_folder.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

class Writing : public testing::Test {
 protected:
  [[nodiscard]] std::string path(const std::string& name) const { return folder_.path(name); }
  [[nodiscard]] std::string text(const std::string& name) const {
    return read_file(path(name)).text.value_or("(none)");
  }
  [[nodiscard]] mode_t mode(const std::string& name) const {
    struct stat status {};
    return ::stat(path(name).c_str(), &status) == 0 ? status.st_mode & 07777U : 0U;
  }
  [[nodiscard]] std::size_t entries() const { return folder_.entries(); }

  tests::TemporaryFolder folder_;
};

TEST_F(Writing, ANewFileHasThePermissionsOfNewFiles) {
  const mode_t before = ::umask(027);
  EXPECT_EQ(write_file(path("new"), whole("x")), "");
  ::umask(before);
  EXPECT_EQ(mode("new"), 0640U);
}

TEST_F(Writing, AReplacedFileKeepsItsPermissionsAndLinks) {
  ASSERT_EQ(write_file(path("old"), whole("x")), "");
  fs::create_symlink("old", path("link"));
  for (const mode_t wanted : {0600U, 0664U, 0755U}) {
    ASSERT_EQ(::chmod(path("old").c_str(), wanted), 0);
    EXPECT_EQ(write_file(path("link"), whole(std::to_string(wanted))), "");
    EXPECT_EQ(mode("old"), wanted);
    EXPECT_EQ(text("old"), std::to_string(wanted));
  }
  EXPECT_TRUE(fs::is_symlink(path("link")));
  EXPECT_EQ(entries(), 2U);
}

/// An access control list as the system keeps it: version 2, then tag, permissions and id of each
/// entry. User 1234 may read, the mask allows reading.
constexpr char kAccessList[] =
    "\x02\0\0\0"
    "\x01\0\x06\0\xFF\xFF\xFF\xFF"
    "\x02\0\x04\0\xD2\x04\0\0"
    "\x04\0\0\0\xFF\xFF\xFF\xFF"
    "\x10\0\x04\0\xFF\xFF\xFF\xFF"
    "\x20\0\0\0\xFF\xFF\xFF\xFF";
constexpr std::string_view kList(kAccessList, sizeof kAccessList - 1);

/// Of no attribute nothing.
std::string attribute(const std::string& path, const char* name) {
  char value[256];
  const ssize_t got = ::getxattr(path.c_str(), name, value, sizeof value);
  return got < 0 ? std::string() : std::string(value, static_cast<std::size_t>(got));
}

bool set_attribute(const std::string& path, const char* name, std::string_view value) {
  return ::setxattr(path.c_str(), name, value.data(), value.size(), 0) == 0;
}

TEST_F(Writing, AReplacedFileKeepsItsExtendedAttributes) {
  ASSERT_EQ(write_file(path("old"), whole("x")), "");
  if (!set_attribute(path("old"), "user.origin", "the shop")) GTEST_SKIP() << "no attributes here";
  EXPECT_EQ(write_file(path("old"), whole("y")), "");
  EXPECT_EQ(text("old"), "y");
  EXPECT_EQ(attribute(path("old"), "user.origin"), "the shop");
}

TEST_F(Writing, AReplacedFileKeepsItsAccessControlListAndTakesNone) {
  ASSERT_EQ(write_file(path("listed"), whole("x")), "");
  ASSERT_EQ(write_file(path("plain"), whole("x")), "");
  constexpr const char* kName = "system.posix_acl_access";
  if (!set_attribute(path("listed"), kName, kList)) GTEST_SKIP() << "no lists here";
  ASSERT_TRUE(set_attribute(path("."), "system.posix_acl_default", kList));
  ASSERT_EQ(::chmod(path("plain").c_str(), 0640), 0);
  EXPECT_EQ(write_file(path("listed"), whole("y")), "");
  EXPECT_EQ(write_file(path("plain"), whole("y")), "");
  EXPECT_EQ(attribute(path("listed"), kName), kList);
  EXPECT_EQ(attribute(path("plain"), kName), "");
  EXPECT_EQ(mode("plain"), 0640U);
  EXPECT_EQ(text("plain"), "y");
}

TEST_F(Writing, AFileThatChangedSinceItWasReadIsLeftAlone) {
  ASSERT_EQ(write_file(path("spec"), whole("read")), "");
  const FileVersion read = read_file(path("spec")).version;
  EXPECT_EQ(write_file(path("spec"), whole("mine"), &read), "");
  EXPECT_EQ(write_file(path("spec"), whole("again"), &read), "it changed since it was read");
  EXPECT_EQ(text("spec"), "mine");
  const FileVersion now = read_file(path("spec")).version;
  const auto editing = [&](const Put& put) {
    put("half");
    std::ofstream(path("spec")) << "somebody else's";
  };
  EXPECT_EQ(write_file(path("spec"), editing, &now), "it changed since it was read");
  EXPECT_EQ(text("spec"), "somebody else's");
  EXPECT_EQ(entries(), 1U);
}

TEST_F(Writing, WhatIsNoRegularFileIsWrittenDirectly) {
  EXPECT_EQ(write_file("/dev/full", whole("x")), "No space left on device");
}

TEST_F(Writing, ManyThreadsWriteSideBySide) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 16; ++i) {
    threads.emplace_back([&, i] {
      for (int j = 0; j < 20; ++j) {
        EXPECT_EQ(write_file(path("file" + std::to_string(i)), whole(std::to_string(j))), "");
      }
    });
  }
  for (std::thread& each : threads) each.join();
  EXPECT_EQ(entries(), 16U);
  EXPECT_EQ(text("file7"), "19");
}

TEST_F(Writing, LeftoversOfAKilledProcessAreNoObstacle) {
  // Whatever number comes next, of this very process: each name is taken.
  const std::string mine = ".gwport-" + std::to_string(::getpid()) + '-';
  for (int i = 0; i < 1000; ++i) {
    std::ofstream(path(mine + std::to_string(i) + ".tmp")) << "half";
  }
  EXPECT_EQ(write_file(path("file"), whole("x")), "");
  EXPECT_EQ(entries(), 1001U);
}

TEST_F(Writing, AnEndBySignalRemovesWhatIsNotWhole) {
  const pid_t child = ::fork();
  if (child == 0) {
    const auto ending = [](const Put& put) {
      put("half");
      remove_temporaries();
      ::_exit(0);
    };
    static_cast<void>(write_file(path("file"), ending));
    ::_exit(1);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(WEXITSTATUS(status), 0);
  EXPECT_EQ(entries(), 0U);
}

}  // namespace
}  // namespace gwport::pipeline

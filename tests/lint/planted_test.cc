// Documents with many planted mistakes: every one is found, at its line, and nothing else is.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

#include "lint/findings.h"

namespace gwport {
namespace {

TEST(Planted, EveryMistakeIsFoundAtItsLine) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator("fixtures/lint/planted")) {
    const std::string path = entry.path().string();
    const std::string expected = announced(path);
    EXPECT_EQ(lint_file(path), expected) << path;
    EXPECT_GE(std::count(expected.begin(), expected.end(), '\n'), 34) << path;
    ++files;
  }
  EXPECT_GE(files, 1U);
}

}  // namespace
}  // namespace gwport

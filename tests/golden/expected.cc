#include "golden/expected.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "pipeline/files.h"
#include "pipeline/write.h"

namespace gwport::tests {

namespace fs = std::filesystem;

void compare_expected(const fs::path& expected, const std::string& got, const std::string& hint) {
  if (std::getenv("GWPORT_UPDATE_GOLDEN") == nullptr) {
    EXPECT_EQ(pipeline::read_file(expected.string()).text.value_or(""), got)
        << "in " << expected << hint;
  } else if (got.empty()) {
    fs::remove(expected);
  } else {
    fs::create_directories(expected.parent_path());
    EXPECT_EQ(pipeline::write_file(expected.string(), pipeline::whole(got)), "");
  }
}

std::string test_name(const fs::path& path) {
  std::string name = path.string();
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

}  // namespace gwport::tests

// Runs every case of fixtures/spec (golden/case.h) and compares all that comes of it.
//
// GWPORT_UPDATE_GOLDEN=1 writes the expected files instead of comparing (tools/update-golden).
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "golden/case.h"
#include "pipeline/files.h"
#include "pipeline/write.h"

namespace gwport::tests {
namespace {

namespace fs = std::filesystem;

/// The folder of the case that an expected file belongs to.
fs::path case_of(fs::path expected) {
  while (expected.filename() != "expected") expected = expected.parent_path();
  return expected.parent_path();
}

void compare(const fs::path& expected, const std::string& got) {
  if (std::getenv("GWPORT_UPDATE_GOLDEN") != nullptr) {
    fs::create_directories(expected.parent_path());
    if (got.empty())
      fs::remove(expected);
    else
      EXPECT_EQ(pipeline::write_file(expected.string(), pipeline::whole(got)), "");
    return;
  }
  EXPECT_EQ(pipeline::read_file(expected.string()).text.value_or(""), got)
      << "in " << expected << "\nIf the change is meant: tools/update-golden " << case_of(expected);
}

/// Compares the exports, and finds expected files that no line of the case asks for.
void compare_exports(const fs::path& expected, const std::vector<NamedExport>& exports) {
  for (const NamedExport& each : exports) compare(expected / each.name, each.text);
  if (!fs::exists(expected)) return;
  for (const auto& entry : fs::directory_iterator(expected)) {
    const std::string name = entry.path().filename();
    EXPECT_EQ(std::count_if(exports.begin(), exports.end(),
                            [&name](const NamedExport& each) { return each.name == name; }),
              1)
        << name << " is nobody's";
  }
}

class Golden : public testing::TestWithParam<fs::path> {};

TEST_P(Golden, GivesWhatIsExpected) {
  const fs::path expected = GetParam() / "expected";
  const CaseResult result = run_case(GetParam());
  ASSERT_EQ(result.fault, "");
  compare(expected / "state.json", result.state);
  compare(expected / "error.txt", result.error);
  compare(expected / "diagnostics.txt", result.diagnostics);
  compare_exports(expected / "exports", result.exports);
}

std::string name_of_case(const testing::TestParamInfo<fs::path>& info) {
  std::string name = fs::relative(info.param, "fixtures/spec").string();
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Spec, Golden, testing::ValuesIn(case_folders()), name_of_case);

}  // namespace
}  // namespace gwport::tests

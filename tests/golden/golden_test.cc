// Runs every case of fixtures/spec (golden/case.h) and compares all that comes of it.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "golden/case.h"
#include "golden/expected.h"

namespace gwport::tests {
namespace {

namespace fs = std::filesystem;

/// The folder of the case that an expected file belongs to.
fs::path case_of(fs::path expected) {
  while (expected.filename() != "expected") expected = expected.parent_path();
  return expected.parent_path();
}

void compare(const fs::path& expected, const std::string& got) {
  compare_expected(expected, got,
                   "\nIf the change is meant: tools/update-golden " + case_of(expected).string());
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

INSTANTIATE_TEST_SUITE_P(Spec, Golden, testing::ValuesIn(case_folders()), [](const auto& test) {
  return test_name(fs::relative(test.param, "fixtures/spec"));
});

}  // namespace
}  // namespace gwport::tests

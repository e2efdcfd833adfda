// Converts every case of fixtures/convert: a folder with input.json or input.yaml and, for each
// target that the document is not in already, expected/TARGET.json or .yaml and, if anything is
// found, expected/TARGET.txt with one finding a line.
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
#include "pipeline/convert_document.h"
#include "pipeline/files.h"
#include "pipeline/write.h"

namespace gwport::tests {
namespace {

namespace fs = std::filesystem;

struct Direction {
  const char* name;
  convert::Target target;
};
constexpr Direction kDirections[] = {{"oas30", convert::Target::kOas30},
                                     {"swagger", convert::Target::kSwagger}};

std::vector<fs::path> inputs() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator("fixtures/convert")) {
    if (entry.path().stem() == "input") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
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
  EXPECT_EQ(pipeline::read_file(expected.string()).text.value_or(""), got) << "in " << expected;
}

std::string text_of(const pipeline::ConvertedDocument& converted) {
  std::string text;
  if (converted.text) {
    converted.text([&text](std::string_view piece) {
      text += piece;
      return true;
    });
  }
  return text;
}

bool is_in(const doc::Document& document, convert::Target target) {
  if (document.root == nullptr) return false;
  return convert::version_of(*document.root) == (target == convert::Target::kOas30
                                                     ? convert::Version::kOas30
                                                     : convert::Version::kSwagger2);
}

class Convert : public testing::TestWithParam<fs::path> {};

TEST_P(Convert, GivesWhatIsExpected) {
  const fs::path expected = GetParam().parent_path() / "expected";
  for (const Direction& direction : kDirections) {
    SCOPED_TRACE(direction.name);
    pipeline::ConvertOptions options;
    options.to = direction.target;
    const pipeline::ConvertedDocument converted = pipeline::convert_document(
        std::make_unique<diag::Source>("input",
                                       pipeline::read_file(GetParam().string()).text.value_or("")),
        options);
    if (is_in(converted.document, direction.target)) continue;
    std::string findings;
    for (const diag::Diagnostic& each : converted.diagnostics.list()) {
      findings += finding_line(converted.document, each);
    }
    const std::string name = direction.name;
    compare(expected / (name + GetParam().extension().string()), text_of(converted));
    compare(expected / (name + ".txt"), findings);
  }
}

std::string name_of_case(const testing::TestParamInfo<fs::path>& info) {
  std::string name = info.param.parent_path().filename().string();
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Documents, Convert, testing::ValuesIn(inputs()), name_of_case);

}  // namespace
}  // namespace gwport::tests

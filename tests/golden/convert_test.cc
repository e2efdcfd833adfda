// Converts every case of fixtures/convert: a folder with input.json or input.yaml and, for each
// target that the document is not in already, expected/TARGET.json or .yaml and, if anything is
// found, expected/TARGET.txt with one finding a line.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "golden/case.h"
#include "golden/expected.h"
#include "pipeline/convert_document.h"
#include "pipeline/files.h"

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
    compare_expected(expected / (name + GetParam().extension().string()), text_of(converted));
    compare_expected(expected / (name + ".txt"), findings);
  }
}

INSTANTIATE_TEST_SUITE_P(Documents, Convert, testing::ValuesIn(inputs()), [](const auto& test) {
  return test_name(test.param.parent_path().filename());
});

}  // namespace
}  // namespace gwport::tests

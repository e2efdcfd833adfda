// Where gwport and validators that know the official JSON Schemas differ: the list, and an example
// of each class.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "pipeline/files.h"
#include "pipeline/validate.h"

namespace gwport::pipeline {
namespace {

const std::string kFolder = "fixtures/specification/";

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

/// The rows of the list, as fields.
std::vector<std::vector<std::string>> rows() {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& line :
       split(read_file(kFolder + "differences.tsv").text.value_or(""), '\n')) {
    if (!line.empty() && !line.starts_with('#')) rows.push_back(split(line, '\t'));
  }
  return rows;
}

/// "valid", or the rules of all errors.
std::string verdict_on(const std::string& path) {
  auto source = std::make_unique<diag::Source>(path, read_file(path).text.value_or(""));
  const Validation validation = validate(std::move(source), {}, Against::kSpecification);
  std::string verdict;
  for (const diag::Diagnostic& each : validation.diagnostics.list()) {
    if (each.severity != diag::Severity::kError) continue;
    verdict += (verdict.empty() ? "" : " ") + std::string(each.rule->id);
  }
  return verdict.empty() ? "valid" : verdict;
}

TEST(SpecificationDifferences, EachClassIsAsTheListSays) {
  ASSERT_FALSE(rows().empty());
  for (const std::vector<std::string>& row : rows()) {
    ASSERT_EQ(row.size(), 5U) << row.front();
    EXPECT_EQ(verdict_on(kFolder + row[0] + ".yaml"), row[1]) << row[0];
    EXPECT_EQ(row[2], row[1] == "valid" ? "invalid" : "valid") << row[0] << " is no difference";
    EXPECT_FALSE(row[3].empty() || row[4].empty()) << row[0];
  }
}

TEST(SpecificationDifferences, EveryExampleIsListed) {
  std::vector<std::string> classes;
  for (const std::vector<std::string>& row : rows()) classes.push_back(row[0]);
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() != ".yaml") continue;
    EXPECT_EQ(std::count(classes.begin(), classes.end(), entry.path().stem().string()), 1)
        << entry.path();
  }
}

}  // namespace
}  // namespace gwport::pipeline

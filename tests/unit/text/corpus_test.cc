// The readers against corpora that are too large for this repository. GWPORT_CORPUS names a folder
// with edge/json and edge/yaml (JSONTestSuite and yaml-test-suite, each with a verdicts.tsv),
// general and aws (documents as people wrote them); without it these tests are skipped.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::text {
namespace {

namespace fs = std::filesystem;

fs::path corpus() {
  const char* folder = std::getenv("GWPORT_CORPUS");
  return folder == nullptr ? fs::path() : fs::path(folder);
}

#define SKIP_WITHOUT(folder) \
  if (corpus().empty() || !fs::exists(corpus() / (folder))) GTEST_SKIP() << "no " << (folder)

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream all;
  all << file.rdbuf();
  return all.str();
}

/// The rows of a table file without its header and comments.
std::vector<std::vector<std::string>> rows(const fs::path& path) {
  std::vector<std::vector<std::string>> all;
  std::istringstream file(content(path));
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string>& row = all.emplace_back();
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
  }
  return all;
}

struct Reading {
  doc::Document document;
  diag::Diagnostics diagnostics;
  [[nodiscard]] bool accepted() const { return document.root != nullptr; }
  [[nodiscard]] std::string json() const { return to_json(*document.root, JsonStyle::kCompact); }
};

Reading read_file(const fs::path& path, YamlReader reader = YamlReader::kLibyaml) {
  Reading reading;
  ReadOptions options;
  options.yaml_reader = reader;
  reading.document = read(std::make_unique<diag::Source>(path.string(), content(path)), options,
                          reading.diagnostics);
  return reading;
}

/// Every refusal has a place, inside the text.
void expect_place(const Reading& reading, const std::string& name) {
  ASSERT_FALSE(reading.diagnostics.empty()) << name;
  const diag::Span span = reading.diagnostics.list().back().span;
  EXPECT_TRUE(span.known()) << name;
  EXPECT_LE(span.begin, span.end) << name;
  EXPECT_LE(span.end, reading.document.source->text().size()) << name;
}

TEST(Corpus, JsonTestSuite) {
  SKIP_WITHOUT("edge/json");
  int checked = 0;
  for (const auto& row : rows(corpus() / "edge/json/verdicts.tsv")) {
    Reading reading;
    reading.document = read_json_text(
        std::make_unique<diag::Source>(row[0], content(corpus() / "edge/json" / row[0])), {},
        reading.diagnostics);
    if (row[1] == "accept" || row[1] == "reject") {
      EXPECT_EQ(reading.accepted(), row[1] == "accept") << row[0];
    }
    if (!reading.accepted()) expect_place(reading, row[0]);
    ++checked;
  }
  EXPECT_GT(checked, 300);
}

/// Why our verdict on a case differs from the suite's: the rule that refuses it, or that libyaml
/// takes it.
std::string difference(const Reading& reading) {
  if (reading.accepted()) return "lax";
  const diag::Diagnostic& report = reading.diagnostics.list().back();
  if (report.rule->id != "invalid-openapi-input") return std::string(report.rule->id);
  if (reading.document.format == doc::Format::kJson) return "read-as-json";
  if (report.hint.starts_with("a key must be")) return "text-keys-only";
  if (report.hint.starts_with("the text holds no document")) return "no-document";
  return "libyaml";
}

TEST(Corpus, YamlTestSuite) {
  SKIP_WITHOUT("edge/yaml");
  std::map<std::string, std::string> listed;
  for (const auto& row : rows("tests/unit/text/yaml_suite_differences.tsv"))
    listed[row[0]] = row[1];
  std::map<std::string, std::string> found;
  for (const auto& row : rows(corpus() / "edge/yaml/verdicts.tsv")) {
    const Reading reading = read_file(corpus() / "edge/yaml" / row[0] / "in.yaml");
    if (!reading.accepted()) expect_place(reading, row[0]);
    if (reading.accepted() != (row[1] == "accept")) found[row[0]] = difference(reading);
  }
  EXPECT_EQ(found, listed);
}

/// Without line breaks and blanks: what yaml-cpp gets wrong in quoted texts of several lines.
std::string without_blanks(const std::string& json) {
  std::string out;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == ' ') continue;
    if (json[i] == '\\' && i + 1 < json.size() && json[i + 1] == 'n') {
      ++i;
      continue;
    }
    out += json[i];
  }
  return out;
}

void expect_same_trees(const Reading& a, const Reading& b, const std::string& name) {
  ASSERT_EQ(a.accepted(), b.accepted()) << name;
  if (!a.accepted()) return expect_place(a, name);
  const std::string left = a.json();
  const std::string right = b.json();
  if (left != right) {
    EXPECT_EQ(without_blanks(left), without_blanks(right)) << name;
  }
}

void check_documents(const char* folder) {
  int checked = 0;
  for (const auto& entry : fs::recursive_directory_iterator(corpus() / folder)) {
    const std::string extension = entry.path().extension();
    if (extension != ".json" && extension != ".yaml" && extension != ".yml") continue;
    expect_same_trees(read_file(entry.path()), read_file(entry.path(), YamlReader::kYamlCpp),
                      entry.path().string());
    ++checked;
  }
  EXPECT_GT(checked, 0);
}

TEST(Corpus, BothReadersAgreeOnGeneralDocuments) {
  SKIP_WITHOUT("general");
  check_documents("general");
}

TEST(Corpus, BothReadersAgreeOnDocumentsForApiGateway) {
  SKIP_WITHOUT("aws");
  check_documents("aws");
}

}  // namespace
}  // namespace gwport::text

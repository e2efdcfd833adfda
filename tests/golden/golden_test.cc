// Cases of fixtures/spec/<topic>/<case>/: a document, how it is imported, and everything that comes
// of it.
//
//   input.json | input.yaml   the document
//   onto.json                 optional: a state; the case is then a PutRestApi
//   options                   optional: one `name` or `name=value` a line (the table below)
//   exports                   optional: lines `NAME OPTION=VALUE ...`, see golden/exports.h
//   expected/state.json       the API afterwards, or
//   expected/error.txt        the service's message when it refuses
//   expected/diagnostics.txt  one finding a line: place, outcome, severity, id, pointer, message
//   expected/exports/NAME.*   what GetExport returns of the API: swagger and oas30, json and yaml
//
// GWPORT_UPDATE_GOLDEN=1 writes the expected files instead of comparing (tools/update-golden).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "doc/pointer.h"
#include "emit/state/state.h"
#include "golden/exports.h"
#include "pipeline/files.h"
#include "pipeline/import.h"
#include "read/state/state.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport {
namespace {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path) {
  return pipeline::read_file(path.string()).text.value_or("");
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// One line of an options file; false for an unknown one.
bool apply(const std::string& line, pipeline::ImportOptions& options) {
  const std::size_t equals = std::min(line.find('='), line.size());
  const std::string name = line.substr(0, equals);
  const std::string value = equals < line.size() ? line.substr(equals + 1) : "";
  if (name == "basepath" && value == "prepend")
    options.read.base_path = read::BasePath::kPrepend;
  else if (name == "basepath" && value == "split")
    options.read.base_path = read::BasePath::kSplit;
  else if (line == "ignore=documentation")
    options.read.ignore_documentation = true;
  else if (name == "endpointConfigurationTypes")
    options.read.endpoint_type = value;
  else if (line == "fail-on-warnings")
    options.fail_on_warnings = true;
  else if (line == "mode=overwrite")
    options.mode = pipeline::PutMode::kOverwrite;
  else if (name == "value")
    options.variables.emplace_back(value.substr(0, value.find('=')),
                                   value.substr(value.find('=') + 1));
  else
    return false;
  return true;
}

std::string state_text(const model::State& state) {
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kPretty);
  emit::emit_state(state, writer);
  return text += '\n';
}

std::string finding_line(const doc::Document& document, const diag::Diagnostic& finding) {
  std::string line = "-";
  if (finding.span.known()) {
    const diag::Position at = document.source->position(finding.span.begin);
    line = std::to_string(at.line) + ":" + std::to_string(at.column);
  }
  line += ' ';
  line += name_of(finding.rule->outcome);
  line += ' ';
  line += name_of(finding.severity);
  line += ' ';
  line += finding.rule->id;
  line += " [";
  if (document.root != nullptr) line += doc::pointer_at(*document.root, finding.span);
  return line + "] " + finding.message + "\n";
}

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
      EXPECT_EQ(pipeline::write_file(expected.string(), got), "");
    return;
  }
  EXPECT_EQ(slurp(expected), got) << "in " << expected
                                  << "\nIf the change is meant: tools/update-golden "
                                  << case_of(expected);
}

/// Compares the exports, and finds expected files that no line of the case asks for.
void compare_exports(const fs::path& folder, const model::State& state) {
  std::vector<std::string> names;
  for (const std::string& line : lines_of(slurp(folder / "exports"))) {
    const std::vector<tests::NamedExport> exports = tests::exports_of(state, line);
    EXPECT_FALSE(exports.empty()) << "unknown option in " << line;
    for (const tests::NamedExport& each : exports) {
      compare(folder / "expected/exports" / each.name, each.text);
      names.push_back(each.name);
    }
  }
  if (!fs::exists(folder / "expected/exports")) return;
  for (const auto& entry : fs::directory_iterator(folder / "expected/exports")) {
    const std::string name = entry.path().filename();
    EXPECT_EQ(std::count(names.begin(), names.end(), name), 1) << name << " is nobody's";
  }
}

class Golden : public testing::TestWithParam<fs::path> {};

TEST_P(Golden, GivesWhatIsExpected) {
  const fs::path& folder = GetParam();
  fs::path input = folder / "input.json";
  if (!fs::exists(input)) input = folder / "input.yaml";
  pipeline::ImportOptions options;
  for (const std::string& line : lines_of(slurp(folder / "options"))) {
    ASSERT_TRUE(apply(line, options)) << "unknown option " << line;
  }
  std::optional<model::State> onto;
  if (fs::exists(folder / "onto.json")) {
    diag::Diagnostics faults;
    const doc::Document state = text::read("onto.json", slurp(folder / "onto.json"), faults);
    ASSERT_NE(state.root, nullptr);
    onto = read::read_state(*state.root, faults);
    ASSERT_TRUE(faults.empty()) << faults.list()[0].message;
  }
  const pipeline::ImportResult result = pipeline::import_api(
      std::make_unique<diag::Source>("input", slurp(input)), options, onto ? &*onto : nullptr);
  std::string findings;
  for (const auto& finding : result.diagnostics.list()) {
    findings += finding_line(result.document, finding);
  }
  compare(folder / "expected/state.json", result.state ? state_text(*result.state) : "");
  compare(folder / "expected/error.txt",
          result.error_message.empty() ? "" : result.error_message + "\n");
  compare(folder / "expected/diagnostics.txt", findings);
  if (result.state) compare_exports(folder, *result.state);
}

std::vector<fs::path> cases() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator("fixtures/spec")) {
    if (entry.path().stem() == "input") found.push_back(entry.path().parent_path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string name_of_case(const testing::TestParamInfo<fs::path>& info) {
  std::string name = fs::relative(info.param, "fixtures/spec").string();
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Spec, Golden, testing::ValuesIn(cases()), name_of_case);

}  // namespace
}  // namespace gwport

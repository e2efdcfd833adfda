// What --fix does to whole documents: fewer findings, none of a new kind, the same again changes
// nothing. Looked at: every fixture of lint and of the import, and, where GWPORT_CORPUS names a
// folder, the documents in it.
#include "pipeline/fix.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

#include "pipeline/files.h"

namespace gwport {
namespace {

namespace fs = std::filesystem;
using Counts = std::map<std::string_view, std::size_t>;

Counts counts_of(const pipeline::LintResult& result) {
  Counts counts;
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    ++counts[each.rule->id];
  }
  return counts;
}

pipeline::LintResult linted(const std::string& path, const std::string& text) {
  return pipeline::lint(std::make_unique<diag::Source>(path, text), {});
}

/// Whether something was mended.
bool check(const std::string& path, const std::string& text) {
  SCOPED_TRACE(path);
  const pipeline::FixResult fixed = pipeline::fix(path, text, {});
  EXPECT_EQ(fixed.done.empty(), fixed.text == text);
  if (fixed.done.empty()) return false;
  const Counts before = counts_of(linted(path, text));
  const Counts after = counts_of(linted(path, fixed.text));
  EXPECT_EQ(after, counts_of(fixed.lint));
  for (const auto& [id, count] : after) {
    const auto old = before.find(id);
    EXPECT_TRUE(old != before.end() && count <= old->second) << "new: " << id;
  }
  EXPECT_EQ(pipeline::fix(path, fixed.text, {}).text, fixed.text) << "fixed twice";
  return true;
}

bool is_document(const fs::path& path) {
  const std::string extension = path.extension();
  return extension == ".json" || extension == ".yaml" || extension == ".yml";
}

int check_folder(const fs::path& folder) {
  int mended = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || !is_document(entry.path())) continue;
    const pipeline::FileText file = pipeline::read_file(entry.path().string());
    if (file.text && check(entry.path().string(), *file.text)) ++mended;
  }
  return mended;
}

TEST(Fix, MendsTheFixtures) {
  EXPECT_GT(check_folder("fixtures/lint") + check_folder("fixtures/spec"), 10);
}

TEST(Fix, MendsTheCorpus) {
  const char* folder = std::getenv("GWPORT_CORPUS");
  if (folder == nullptr) GTEST_SKIP() << "GWPORT_CORPUS names no folder";
  for (const char* part : {"aws", "general"}) {
    const fs::path documents = fs::path(folder) / part;
    if (!fs::exists(documents)) continue;
    EXPECT_GT(check_folder(documents), 0) << documents;
  }
}

}  // namespace
}  // namespace gwport

// A document that loses nothing on the way to the other version comes back as it was: of the
// fixtures, and of documents that are too many for this repository.
// GWPORT_CORPUS names a folder with `aws` and `general`; without it those tests are skipped.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "convert/compare.h"
#include "pipeline/convert_document.h"
#include "pipeline/files.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

struct Counts {
  int documents = 0;
  int lossless = 0;
  int equal_with_losses = 0;
};

ConvertedDocument convert_text(std::string text, convert::Target target) {
  ConvertOptions options;
  options.to = target;
  options.force = true;
  options.format = OutFormat::kJson;
  return convert_document(std::make_unique<diag::Source>("document", std::move(text)), options);
}

std::string text_of(const ConvertedDocument& converted) {
  std::string text;
  converted.text([&text](std::string_view piece) {
    text += piece;
    return true;
  });
  return text;
}

convert::Target other(convert::Target target) {
  return target == convert::Target::kOas30 ? convert::Target::kSwagger : convert::Target::kOas30;
}

std::string first_finding(const ConvertedDocument& converted) {
  const auto& list = converted.diagnostics.list();
  return list.empty() ? "" : std::string(list.front().rule->id) + ": " + list.front().message;
}

/// In YAML for people the result has the same values.
void check_yaml(const std::string& text, convert::Target target, const doc::Node& as_json) {
  ConvertOptions options;
  options.to = target;
  options.force = true;
  options.format = OutFormat::kYaml;
  const ConvertedDocument yaml =
      convert_document(std::make_unique<diag::Source>("document", text), options);
  diag::Diagnostics ignored;
  const doc::Document read = text::read("document.yaml", text_of(yaml), ignored);
  ASSERT_NE(read.root, nullptr);
  EXPECT_EQ(tests::first_difference(as_json, *read.root), "");
}

void check(const std::string& text, Counts& counts) {
  diag::Diagnostics ignored;
  const doc::Document original = text::read("original", text, ignored);
  if (original.root == nullptr) return;
  const convert::Version version = convert::version_of(*original.root);
  if (version == convert::Version::kOther || version == convert::Version::kOas31) return;
  const convert::Target target =
      version == convert::Version::kSwagger2 ? convert::Target::kOas30 : convert::Target::kSwagger;
  const ConvertedDocument there = convert_text(text, target);
  ASSERT_TRUE(there.text) << first_finding(there);
  const std::string json = text_of(there);
  check_yaml(text, target, *text::read("document.json", json, ignored).root);
  const ConvertedDocument back = convert_text(json, other(target));
  ASSERT_TRUE(back.text) << first_finding(back);
  const doc::Document returned = text::read("returned", text_of(back), ignored);
  const std::string difference = tests::first_difference(*original.root, *returned.root);
  ++counts.documents;
  if (there.losses > 0) {
    if (difference.empty()) ++counts.equal_with_losses;
    return;
  }
  ++counts.lossless;
  EXPECT_EQ(difference, "");
}

Counts check_folder(const fs::path& folder) {
  Counts counts;
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string ending = entry.path().extension();
    if (ending == ".json" || ending == ".yaml" || ending == ".yml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    SCOPED_TRACE(file.string());
    check(read_file(file.string()).text.value_or(""), counts);
  }
  std::printf("%s: %d documents, %d without a loss; %d of the others come back as they were\n",
              folder.c_str(), counts.documents, counts.lossless, counts.equal_with_losses);
  return counts;
}

void check_corpus(const char* below) {
  const char* folder = std::getenv("GWPORT_CORPUS");
  if (folder == nullptr) GTEST_SKIP() << "no GWPORT_CORPUS";
  const Counts counts = check_folder(fs::path(folder) / below);
  EXPECT_GT(counts.lossless, counts.documents / 4);
}

TEST(ConvertRoundTrip, KeepsFixtures) { EXPECT_GT(check_folder("fixtures").lossless, 20); }

TEST(ConvertRoundTrip, KeepsDocumentsForApiGateway) { check_corpus("aws"); }

TEST(ConvertRoundTrip, KeepsDocumentsOfAllKinds) { check_corpus("general"); }

}  // namespace
}  // namespace gwport::pipeline

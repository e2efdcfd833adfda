// Configuration files on disk.
#include "pipeline/config.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "pipeline/controls.h"
#include "pipeline/paths.h"
#include "temporary_folder.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

class ConfigFiles : public testing::Test {
 protected:
  [[nodiscard]] std::string at(const std::string& path) const { return folder_.path(path); }

  void write(const std::string& path, const std::string& text) const { folder_.make(path, text); }

  /// The messages about a configuration.
  [[nodiscard]] std::string wrong(const std::string& path) const {
    std::string all;
    for (const report::FileFindings& file : load_config(at(path)).findings) {
      for (const report::Finding& each : file.findings) {
        all += fs::path(file.file).filename().string() + ": " + each.message + '\n';
      }
    }
    return all;
  }

  tests::TemporaryFolder folder_;
};

TEST_F(ConfigFiles, TheNearestOneAboveCountsUpToTheRepository) {
  write(".gwport.yaml", "");
  write("repository/.git/HEAD", "");
  write("repository/a/b/x", "");
  write("other/a/x", "");
  EXPECT_EQ(find_config(at("other/a")), at(".gwport.yaml"));
  EXPECT_EQ(find_config(at("repository/a/b")), "");
  write("repository/.gwport.yaml", "");
  EXPECT_EQ(find_config(at("repository/a/b")), at("repository/.gwport.yaml"));
  EXPECT_EQ(find_config(at("repository")), at("repository/.gwport.yaml"));
}

TEST_F(ConfigFiles, ExtendedFilesComeFirst) {
  write("shared/base.yaml", "fail-severity: hint\nrules: {model-not-found: hint}\n");
  write("shared/more.yaml", "extends: base.yaml\nignore: [x]\n");
  write("a/.gwport.yaml", "extends: ../shared/more.yaml\nrules: {model-not-found: error}\n");
  const LoadedConfig loaded = load_config(at("a/.gwport.yaml"));
  ASSERT_TRUE(loaded.config);
  EXPECT_EQ(loaded.config->folder, at("a"));
  EXPECT_EQ(loaded.config->fails_at, diag::Severity::kHint);
  EXPECT_EQ(loaded.config->ignore, std::vector<std::string>{"x"});
  ASSERT_EQ(loaded.config->rules.size(), 2U);
  EXPECT_EQ(loaded.config->rules[1].level, diag::Severity::kError);
}

TEST_F(ConfigFiles, AFileWithoutContentSaysNothing) {
  for (const char* text : {"", "\n\n", "# nothing yet\n  # or here\r\n"}) {
    write("a.yaml", text);
    EXPECT_TRUE(load_config(at("a.yaml")).config) << text;
  }
}

TEST_F(ConfigFiles, WhatCantBeExtendedIsSaidWithItsPlace) {
  write("a.yaml", "extends: b.yaml\n");
  write("b.yaml", "extends: [c.yaml, ./a.yaml, 'https://example.com/x.yaml', b.yaml]\nrule: 1\n");
  EXPECT_EQ(wrong("a.yaml"),
            "b.yaml: can't build on c.yaml: No such file or directory\n"
            "b.yaml: can't build on ./a.yaml: it builds on this file\n"
            "b.yaml: can't build on https://example.com/x.yaml: nothing is fetched\n"
            "b.yaml: can't build on b.yaml: it builds on this file\n"
            "b.yaml: unknown key 'rule'\n");
  EXPECT_FALSE(load_config(at("a.yaml")).config);
  EXPECT_EQ(load_config(at("z.yaml")).error,
            "can't read " + at("z.yaml") + ": No such file or directory");
}

// Each file names the next one twice: read as often as it is named, these were 2^40.
TEST_F(ConfigFiles, FilesThatMultiplyAreStopped) {
  for (int i = 0; i < 40; ++i) {
    const std::string next = std::to_string(i + 1) + ".yaml";
    write(std::to_string(i) + ".yaml", "extends: [" + next + ", " + next + "]\n");
  }
  write("40.yaml", "");
  EXPECT_NE(wrong("0.yaml").find("these are too many files"), std::string::npos);
}

TEST_F(ConfigFiles, OptionsWinOverTheFile) {
  write(".gwport.yaml", "fail-severity: hint\nignore: vendor\n");
  Controls by_file{{}};
  EXPECT_EQ(by_file.of(at("a.yaml")).fails_at, diag::Severity::kHint);
  EXPECT_TRUE(by_file.of(at("vendor/a.yaml")).ignored);
  Controls by_option{{.fails_at = diag::Severity::kError}};
  EXPECT_EQ(by_option.of(at("a.yaml")).fails_at, diag::Severity::kError);
  Controls by_none{{.config = "none"}};
  EXPECT_FALSE(by_none.of(at("vendor/a.yaml")).ignored);
}

TEST(TakeRule, SaysWhatIsWrong) {
  std::vector<lint::RuleLevel> rules;
  EXPECT_EQ(take_rule("model-not-found=off", rules), "");
  EXPECT_EQ(rules.size(), 1U);
  EXPECT_EQ(take_rule("model-not-found", rules), "--rule takes ID=SEVERITY, not 'model-not-found'");
  EXPECT_EQ(take_rule("model-not-fuond=off", rules),
            "there is no rule 'model-not-fuond' (did you mean 'model-not-found'?)");
  EXPECT_EQ(take_rule("model-not-found=wraning", rules),
            "there is no severity 'wraning' (did you mean 'warning'?); use error, warning, info, "
            "hint or off");
}

TEST(Paths, AreComparedAsTexts) {
  EXPECT_EQ(absolute_path("/a/./b/../c//d"), "/a/c/d");
  EXPECT_EQ(absolute_path("/a/b/"), "/a/b");
  EXPECT_EQ(absolute_path("/"), "/");
  EXPECT_TRUE(is_below("/a", "/a/b"));
  EXPECT_FALSE(is_below("/a", "/ab"));
  EXPECT_FALSE(is_below("/a", "/a"));
  EXPECT_EQ(folder_of("/a/b"), "/a");
  EXPECT_EQ(below("/a", "/a/b/c"), "b/c");
  EXPECT_EQ(below("/a", "/ab/c"), "ab/c");
  EXPECT_EQ(below("/", "/ab/c"), "ab/c");
  EXPECT_EQ(shown_path(absolute_path("x/y")), "x/y");
  EXPECT_EQ(shown_path("/x"), "/x");
}

}  // namespace
}  // namespace gwport::pipeline

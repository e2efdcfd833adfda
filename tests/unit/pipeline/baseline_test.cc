// Findings that are known.
#include "pipeline/baseline.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "diag/catalogue.h"

namespace gwport::pipeline {
namespace {

report::Finding finding(std::string pointer, std::string message = "m") {
  report::Finding made;
  made.rule = diag::find_rule("model-not-found");
  made.pointer = std::move(pointer);
  made.message = std::move(message);
  return made;
}

Loaded<Baseline> load(const std::string& text) {
  return load_baseline(std::make_unique<diag::Source>("dir/baseline.json", text), {});
}

TEST(Baseline, KnowsFindingsAgainAsOftenAsTheyWere) {
  Baseline written("dir/baseline.json");
  written.replace({{"dir/a.yaml", {finding("/x"), finding("/x"), finding("/y")}}});
  EXPECT_EQ(written.size(), 3U);
  Loaded<Baseline> known = load(written.json());
  ASSERT_TRUE(known.value);
  report::Finding moved = finding("/x");
  moved.place = {true, {70, 7}, {70, 8}};
  std::vector<report::FileFindings> files{
      {"./dir/a.yaml", {moved, finding("/x"), finding("/x"), finding("/z")}}};
  known.value->hide_known(files);
  ASSERT_EQ(files[0].findings.size(), 2U);
  EXPECT_EQ(files[0].findings[0].pointer, "/x") << "the third one is new";
  EXPECT_EQ(files[0].findings[1].pointer, "/z");
  EXPECT_EQ(known.value->gone(), 1U);
}

TEST(Baseline, FilesAreNamedFromItsFolder) {
  Baseline written("dir/baseline.json");
  written.replace({{"dir/sub/a.yaml", {finding("/x")}}});
  EXPECT_EQ(written.json(), R"({
  "baseline": [
    {
      "file": "sub/a.yaml",
      "rule": "model-not-found",
      "pointer": "/x",
      "message": "m",
      "count": 1
    }
  ]
}
)");
}

TEST(Baseline, KeepsWhatWasNotLookedAt) {
  Baseline written("baseline.json");
  written.replace({{"a.yaml", {finding("/x")}}, {"b.yaml", {finding("/x")}}});
  report::FileFindings unread{"b.yaml", {}};
  unread.incomplete = true;
  written.replace({{"a.yaml", {}}, unread});
  EXPECT_EQ(written.size(), 1U);
  EXPECT_NE(written.json().find("b.yaml"), std::string::npos);
  std::vector<report::FileFindings> none;
  written.hide_known(none);
  EXPECT_EQ(written.gone(), 0U);
}

TEST(Baseline, AnythingElseIsRefused) {
  for (const char* text :
       {"", "{}", "[]", R"({"baseline": {}})", R"({"baseline": [], "x": 1})",
        R"({"baseline": [{"file": "a", "rule": "b", "pointer": "", "message": ""}]})",
        R"({"baseline": [{"file": "a", "rule": "b", "pointer": "", "message": "", "count": 0}]})",
        R"({"baseline": [{"file": 1, "rule": "b", "pointer": "", "message": "", "count": 1}]})"}) {
    EXPECT_FALSE(load(text).value) << text;
    EXPECT_FALSE(load(text).diagnostics.empty()) << text;
  }
  EXPECT_TRUE(load(R"({"baseline": []})").value);
}

}  // namespace
}  // namespace gwport::pipeline

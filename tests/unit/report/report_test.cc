// Findings and their two formats.
#include <gtest/gtest.h>

#include <string>

#include "report/finding.h"
#include "report/json.h"
#include "report/text.h"
#include "unit/report/reported.h"

namespace gwport::report {
namespace {

class Report : public Reported {
 protected:
  void SetUp() override {
    open("api.json", "{\n  \"a\": {\"b/c\": [1, 2]}\n}\n");
    member_ = document_.root->find("a")->find("b/c");
  }

  std::vector<FileFindings> collected(diag::Severity least = diag::Severity::kHint) {
    return {collect(document_, diagnostics_.list(), least)};
  }

  const doc::Node* member_ = nullptr;
};

TEST_F(Report, TextHasPlaceLineMarkHintAndNotes) {
  diag::Diagnostic& finding = diagnostics_.report(kRefusal, member_->span(), {"b/c"});
  finding.related.push_back({document_.root->find("a")->key_span(), "inside this"});
  EXPECT_EQ(to_text(collected(), {}),
            "api.json:2:16: error: Invalid 'b/c' [b-refusal]\n"
            "    2 |   \"a\": {\"b/c\": [1, 2]}\n"
            "      |                ^~~~~~\n"
            "      hint: remove it\n"
            "api.json:2:3: note: inside this\n");
}

TEST_F(Report, TextSaysOnceWhatHintAndFixSayAlike) {
  const auto fix_called = [](const char* title) {
    return std::make_shared<const diag::Fix>(diag::Fix{title, {}});
  };
  diagnostics_.report(kRefusal, {}, {"a"}).fix = fix_called("remove it");
  diagnostics_.report(kRefusal, {}, {"b"}).fix = fix_called("remove b");
  EXPECT_EQ(to_text(collected(), {}),
            "api.json: error: Invalid 'a' [b-refusal]\n"
            "      fix: remove it\n"
            "api.json: error: Invalid 'b' [b-refusal]\n"
            "      hint: remove it\n"
            "      fix: remove b\n");
}

// A long key above many faults: pointers would need the product of both.
TEST_F(Report, PointersAreBoundedTogether) {
  const std::string key(1 << 20, 'k');
  std::string text = "{\"a\": {\"" + key + "\": [";
  for (int i = 0; i < 18; ++i) text += i == 0 ? "0" : ", 0";
  open("api.json", text + "]}}");
  const doc::Node& list = *document_.root->find("a")->find(key);
  for (const doc::Node& element : list) diagnostics_.report(kAdvice, element.span(), {"dropped"});
  const std::vector<Finding> findings = collected()[0].findings;
  EXPECT_EQ(findings[15].pointer, "/a/" + key + "/15");
  EXPECT_EQ(findings[17].pointer, "/a");
}

TEST_F(Report, ColoursComeOnlyWhenAskedFor) {
  diagnostics_.report(kRefusal, member_->span(), {"\x1B[5m"});
  EXPECT_EQ(to_text(collected(), {}).find('\x1B'), std::string::npos);
  const std::string colored = to_text(collected(), {.color = true});
  EXPECT_NE(colored.find("\x1B[1;31merror"), std::string::npos);
  EXPECT_EQ(colored.find("\x1B[5m"), std::string::npos) << "the document drives the terminal";
}

TEST_F(Report, JsonHasTheSameFacts) {
  diagnostics_.report(kRefusal, member_->key_span(), {"b/c\xFF"}).hint = "drop it";
  EXPECT_EQ(to_json(collected()), R"({
  "findings": [
    {
      "id": "b-refusal",
      "severity": "error",
      "message": "Invalid 'b/c)"
                                  "\xEF\xBF\xBD"
                                  R"('",
      "evidence": "recorded",
      "outcome": "refused",
      "file": "api.json",
      "line": 2,
      "column": 9,
      "endLine": 2,
      "endColumn": 14,
      "pointer": "/a/b~1c",
      "hint": "drop it"
    }
  ],
  "summary": {
    "files": 1,
    "errors": 1,
    "warnings": 0,
    "infos": 0,
    "hints": 0
  }
}
)");
}

TEST_F(Report, AFindingWithoutAPlaceNamesTheFileOnly) {
  diagnostics_.report(kAdvice, {}, {"dropped"});
  EXPECT_EQ(to_text(collected(), {}), "api.json: hint: dropped [a-advice]\n");
  EXPECT_EQ(to_json(collected()).find("\"line\""), std::string::npos);
  EXPECT_EQ(to_json(collected()).find("\"pointer\""), std::string::npos);
}

TEST_F(Report, SortsByPlaceThenIdAndKeepsRepetitions) {
  diagnostics_.report(kRefusal, member_->span(), {"2nd"});
  diagnostics_.report(kAdvice, member_->span(), {"dropped"});
  diagnostics_.report(kRefusal, document_.root->span(), {"1st"});
  diagnostics_.report(kRefusal, member_->span(), {"3rd"});
  diagnostics_.report(kRefusal, {}, {"whole file"});
  const std::vector<FileFindings> files = collected();
  std::string order;
  for (const Finding& finding : files.front().findings) order += finding.message + '|';
  EXPECT_EQ(order, "Invalid 'whole file'|Invalid '1st'|dropped|Invalid '2nd'|Invalid '3rd'|");
}

TEST_F(Report, LeavesOutWhatIsTooMild) {
  diagnostics_.report(kRefusal, {}, {"x"});
  diagnostics_.report(kAdvice, {}, {"x"});
  EXPECT_EQ(to_text(summarize(collected())), "1 error, 1 hint in 1 file");
  EXPECT_EQ(to_text(summarize(collected(diag::Severity::kError))), "1 error in 1 file");
  EXPECT_EQ(to_text(Summary{.files = 2}), "no findings in 2 files");
  EXPECT_EQ(to_text(Summary{.files = 1, .infos = 2}), "2 infos in 1 file");
}

}  // namespace
}  // namespace gwport::report

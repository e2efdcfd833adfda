// The formats for programs: what each makes of the same findings.
#include "report/format.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/fingerprint.h"
#include "text/json_writer.h"
#include "text/read.h"
#include "unit/report/reported.h"

namespace gwport::report {
namespace {

class Formats : public Reported {
 protected:
  void SetUp() override {
    open("./a b/ä.yaml", "swagger: '2.0'\n\"\xC3\xA4\xF0\x9F\x90\x8E\": x # <y>\n");
    value_ = document_.root->find("\xC3\xA4\xF0\x9F\x90\x8E");  // a letter and a horse
    ASSERT_NE(value_, nullptr);
  }

  diag::Diagnostic& refusal() {
    return diagnostics_.report(kRefusal, value_->span(), {"100%, <x>"});
  }

  std::string rendered(std::string_view format, diag::Severity fails_at = diag::Severity::kError) {
    files_ = {collect(document_, diagnostics_.list())};
    files_[0].fails_at = fails_at;
    return render(format, {.files = files_, .summary = summarize(files_)});
  }

  const doc::Node* value_ = nullptr;
  std::vector<FileFindings> files_;
};

TEST_F(Formats, UnixIsOneLineWhateverTheMessageSays) {
  refusal();
  diagnostics_.report(kAdvice, {}, {"two\nlines"});
  EXPECT_EQ(rendered("unix"),
            "./a b/\xC3\xA4.yaml:1:1: hint: two\\x0Alines [a-advice]\n"
            "./a b/\xC3\xA4.yaml:2:11: error: Invalid '100%, <x>' [b-refusal]\n")
      << "bytes are counted";
}

TEST_F(Formats, GithubEscapesWhatWouldEndOrSplitACommand) {
  refusal();
  diagnostics_.report(kAdvice, {}, {"a: 1,\r\n::error::\x1B[1m"});
  EXPECT_EQ(rendered("github"),
            "::notice file=a b/\xC3\xA4.yaml,title=a-advice::a: 1,%0D%0A::error::\\x1B[1m\n"
            "::error file=a b/\xC3\xA4.yaml,line=2,endLine=2,col=7,endColumn=8,title=b-refusal::"
            "Invalid '100%25, <x>'%0Ahint: remove it\n");
  files_[0].file = "a:b,c%.yaml";
  EXPECT_NE(render("github", {.files = files_, .summary = {}}).find("file=a%3Ab%2Cc%25.yaml,"),
            std::string::npos);
}

TEST_F(Formats, GithubGivesNoColumnsOfSeveralLines) {
  diagnostics_.report(kAdvice, document_.root->span(), {"all"});
  EXPECT_EQ(rendered("github"),
            "::notice file=a b/\xC3\xA4.yaml,line=1,endLine=2,title=a-advice::all\n");
}

TEST_F(Formats, GitlabTellsEqualFindingsApart) {
  refusal();
  refusal();
  const std::string report = rendered("gitlab");
  diag::Diagnostics none;
  const doc::Document read = text::read("report", report, none);
  ASSERT_TRUE(read.root != nullptr && read.root->is_array());
  ASSERT_EQ(read.root->size(), 2U);
  const doc::Node& first = *read.root->begin();
  EXPECT_NE(first.find("fingerprint")->text(), (&first + 1)->find("fingerprint")->text());
  EXPECT_EQ(first.find("check_name")->text(), "b-refusal");
  EXPECT_EQ(first.find("severity")->text(), "critical");
  EXPECT_EQ(text::to_json(*first.find("location"), text::JsonStyle::kCompact),
            R"({"path":"a b/)"
            "\xC3\xA4"
            R"(.yaml","lines":{"begin":2,"end":2}})");
}

TEST_F(Formats, CheckstyleIsXmlWhateverTheMessageSays) {
  refusal();
  diagnostics_.report(kAdvice, {}, {std::string("\"\0&\n\xFF", 5)});
  EXPECT_EQ(rendered("checkstyle"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<checkstyle version=\"8.0\">\n"
            "  <file name=\"a b/\xC3\xA4.yaml\">\n"
            "    <error severity=\"info\" message=\"&quot;\\x00&amp;&#10;\\xFF\""
            " source=\"gwport.a-advice\"/>\n"
            "    <error line=\"2\" column=\"7\" severity=\"error\""
            " message=\"Invalid '100%, &lt;x&gt;'\" source=\"gwport.b-refusal\"/>\n"
            "  </file>\n"
            "</checkstyle>\n");
}

TEST_F(Formats, JunitFailsWithTheRun) {
  refusal();
  diagnostics_.report(kAdvice, value_->span(), {"dropped"});
  const std::string report = rendered("junit");
  EXPECT_NE(report.find("<testsuites name=\"gwport\" tests=\"2\" failures=\"1\" errors=\"0\">"),
            std::string::npos);
  EXPECT_NE(report.find("<failure message=\"Invalid '100%, &lt;x&gt;'\" type=\"b-refusal\">a b/"
                        "\xC3\xA4.yaml:2:11: error: Invalid '100%, &lt;x&gt;'&#10;hint: remove it"
                        "</failure>"),
            std::string::npos);
  EXPECT_NE(report.find("<system-out>a b/\xC3\xA4.yaml:2:11: hint: dropped</system-out>"),
            std::string::npos);
  EXPECT_NE(rendered("junit", diag::Severity::kHint).find("failures=\"2\""), std::string::npos);
}

TEST_F(Formats, JunitOfACleanFileHasOneCaseThatPasses) {
  EXPECT_NE(rendered("junit").find("tests=\"1\" failures=\"0\" errors=\"0\">\n    <testcase "
                                   "name=\"no findings\""),
            std::string::npos);
}

class Sarif : public Formats {
 protected:
  const doc::Node& run() {
    diag::Diagnostics none;
    log_ = text::read("log", rendered("sarif"), none);
    EXPECT_EQ(log_.root->find("version")->text(), "2.1.0");
    return *log_.root->find("runs")->begin();
  }
  static std::string compact(const doc::Node& node) {
    return text::to_json(node, text::JsonStyle::kCompact);
  }
  doc::Document log_;
};

TEST_F(Sarif, PlacesCountCharactersAndUrisAreEscaped) {
  refusal();
  const doc::Node& all = run();
  EXPECT_EQ(all.find("columnKind")->text(), "unicodeCodePoints");
  const doc::Node& result = *all.find("results")->begin();
  EXPECT_EQ(result.find("level")->text(), "error");
  EXPECT_EQ(compact(*result.find("locations")),
            R"([{"physicalLocation":{"artifactLocation":{"uri":"a%20b/%C3%A4.yaml",)"
            R"("uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":7,"endLine":2,)"
            R"("endColumn":8}},"logicalLocations":[{"fullyQualifiedName":"/)"
            "\xC3\xA4\xF0\x9F\x90\x8E\"}]}]");
}

TEST_F(Sarif, RulesThatOccurStandOnce) {
  refusal();
  refusal();
  diagnostics_.report(kAdvice, {}, {"dropped"});
  const doc::Node& all = run();
  const doc::Node& rules = *all.find("tool")->find("driver")->find("rules");
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_EQ(compact(*(rules.begin() + 1)),
            R"({"id":"b-refusal","shortDescription":{"text":"Invalid '{0}'"},)"
            R"("fullDescription":{"text":"Why it is refused."},"help":{"text":"remove it"},)"
            R"("defaultConfiguration":{"level":"error"},"properties":{"outcome":"refused",)"
            R"("evidence":"recorded","source":"recorded: a call"}})");
  for (const doc::Node& result : *all.find("results")) {
    const std::size_t index = result.find("ruleIndex")->text() == "0" ? 0 : 1;
    EXPECT_EQ(result.find("ruleId")->text(), (rules.begin() + index)->find("id")->text());
  }
}

TEST_F(Sarif, FixesComeWithTheFirstFindingThatTheyMend) {
  const auto fix = std::make_shared<const diag::Fix>(
      diag::Fix{"quote it", {{{25, 25}, "'"}, {value_->span(), ""}}});
  refusal().fix = fix;
  refusal().fix = fix;
  const doc::Node& results = *run().find("results");
  EXPECT_EQ(compact(*results.begin()->find("fixes")),
            R"([{"description":{"text":"quote it"},"artifactChanges":[{"artifactLocation":)"
            R"({"uri":"a%20b/%C3%A4.yaml","uriBaseId":"%SRCROOT%"},"replacements":[)"
            R"({"deletedRegion":{"startLine":2,"startColumn":7,"endLine":2,"endColumn":7},)"
            R"("insertedContent":{"text":"'"}},)"
            R"({"deletedRegion":{"startLine":2,"startColumn":7,"endLine":2,"endColumn":8}}]}]}])");
  EXPECT_EQ((results.begin() + 1)->find("fixes"), nullptr);
}

TEST_F(Sarif, AnAbsolutePathIsAFileUri) {
  refusal();
  files_ = {collect(document_, diagnostics_.list())};
  files_[0].file = "/tmp/a#b.json";
  const std::string log = render("sarif", {.files = files_, .summary = {}});
  EXPECT_NE(log.find("\"uri\": \"file:///tmp/a%23b.json\"\n"), std::string::npos);
}

TEST_F(Formats, FingerprintsDoNotDependOnLines) {
  refusal();
  files_ = {collect(document_, diagnostics_.list())};
  Finding moved = files_[0].findings[0];
  moved.place.begin.line += 5;
  EXPECT_EQ(Fingerprints().of("a.yaml", moved),
            Fingerprints().of("./a.yaml", files_[0].findings[0]));
  moved.pointer += "/b";
  EXPECT_NE(Fingerprints().of("a.yaml", moved), Fingerprints().of("a.yaml", files_[0].findings[0]));
}

TEST_F(Formats, TheWorstFindingsAreKept) {
  diagnostics_.report(kAdvice, {}, {"one"});
  refusal();
  diagnostics_.report(kAdvice, value_->span(), {"two"});
  files_ = {collect(document_, diagnostics_.list())};
  const Summary summary = keep_worst(files_, 2);
  ASSERT_EQ(files_[0].findings.size(), 2U);
  EXPECT_EQ(files_[0].findings[0].message, "one");
  EXPECT_EQ(files_[0].findings[1].rule->id, "b-refusal");
  EXPECT_EQ(summary.hints, 2U);
  EXPECT_EQ(summary.not_shown, 1U);
  EXPECT_NE(render("text", {.files = files_, .summary = summary, .with_summary = true})
                .find("1 error, 2 hints in 1 file, 1 not shown\n"),
            std::string::npos);
}

}  // namespace
}  // namespace gwport::report

#include "doc/substitute.h"

#include <gtest/gtest.h>

#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::text {
namespace {

std::string after(std::string_view text, const doc::Variables& variables) {
  diag::Diagnostics diagnostics;
  doc::Document document = read("a", text, diagnostics);
  doc::substitute(document, variables);
  return to_json(*document.root, JsonStyle::kCompact);
}

TEST(Substitute, ReplacesBothForms) {
  EXPECT_EQ(after(R"({"a": "arn:${AWS::Region}:{{ team }}/x"})",
                  {{"AWS::Region", "eu-west-1"}, {"team", "pets"}}),
            R"({"a":"arn:eu-west-1:pets/x"})");
}

TEST(Substitute, LeavesTheUnknownAndStageVariables) {
  EXPECT_EQ(after(R"({"a": "${other} ${stageVariables.host} ${", "${k}": 1})",
                  {{"stageVariables.host", "no"}, {"k", "no"}}),
            R"({"a":"${other} ${stageVariables.host} ${","${k}":1})");
}

TEST(Substitute, DoesNotSearchValuesAgain) {
  EXPECT_EQ(after(R"(["${a}"])", {{"a", "${b}"}, {"b", "no"}}), R"(["${b}"])");
}

TEST(Substitute, QuotedScalarsStayStrings) {
  EXPECT_EQ(after(R"({"a": "${n}"})", {{"n", "5"}}), R"({"a":"5"})");
}

TEST(Substitute, FindsWhatIsLeftOver) {
  EXPECT_EQ(doc::leftover_variable("https://${stageVariables.h}/{id}"), "");
  EXPECT_EQ(doc::leftover_variable("https://${stageVariables.h}/${env}"), "env");
  EXPECT_EQ(doc::leftover_variable("{{x}}"), "x");
  EXPECT_EQ(doc::leftover_variable("${}{{}}${a"), "");
}

}  // namespace
}  // namespace gwport::text

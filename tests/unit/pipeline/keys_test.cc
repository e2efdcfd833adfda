#include "pipeline/keys.h"

#include <gtest/gtest.h>

namespace gwport::pipeline {
namespace {

KeysResult imported(std::string text, bool fail_on_warnings = false) {
  return import_keys(std::make_unique<diag::Source>("keys.csv", std::move(text)), {},
                     fail_on_warnings);
}

TEST(ImportKeys, GivesAnIdForEachKey) {
  const KeysResult result = imported(
      "name,key\na,0123456789abcdefghijklmnopqrstuv\nb,x\nc,9123456789abcdefghijklmnopqrstuv");
  EXPECT_EQ(result.ids.size(), 2U);
  EXPECT_NE(result.ids[0], result.ids[1]);
  EXPECT_EQ(result.warnings,
            (std::vector<std::string>{"API Key value should be at least 20 characters"}));
  EXPECT_EQ(result.error_message, "");
}

TEST(ImportKeys, WarningsRefuseTheFileIfTheyAreToCount) {
  const KeysResult result = imported("name,key\nb,x\n", true);
  EXPECT_EQ(result.error_message,
            "Warnings found during import:\n\tAPI Key value should be at least 20 characters");
  EXPECT_TRUE(result.ids.empty());
}

TEST(ImportKeys, RefusesWhatIsNoFileOfKeys) {
  EXPECT_NE(imported("").error_message, "");
  EXPECT_EQ(imported("a,b\n").error_message,
            "Errors found during import:\n\tthe first row names no column Name\n\tthe first row "
            "names no column Key");
}

TEST(ImportKeys, FindingsFollowTheFile) {
  const KeysResult result = imported("name,key\na,x\nb\nc,y\n");
  std::vector<std::uint32_t> places;
  for (const diag::Diagnostic& each : result.diagnostics.list()) places.push_back(each.span.begin);
  EXPECT_EQ(places, (std::vector<std::uint32_t>{11, 13, 17}));
}

}  // namespace
}  // namespace gwport::pipeline

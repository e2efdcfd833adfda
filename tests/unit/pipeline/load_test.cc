#include "pipeline/load.h"

#include <gtest/gtest.h>

#include "pipeline/answer.h"

namespace gwport::pipeline {
namespace {

std::unique_ptr<diag::Source> source(std::string text) {
  return std::make_unique<diag::Source>("file.json", std::move(text));
}

/// The findings as "id@offset", with a space after each.
std::string findings(const diag::Diagnostics& diagnostics) {
  std::string list;
  for (const diag::Diagnostic& each : diagnostics.list()) {
    list += std::string(each.rule->id) + '@' + std::to_string(each.span.begin) + ' ';
  }
  return list;
}

TEST(LoadValues, TakesTextsNumbersAndBooleans) {
  const auto loaded = load_values(
      source(R"({"AWS::Region": "eu-west-1", "limit": 1.50, "on": true, "none": ""})"), {});
  EXPECT_EQ(findings(loaded.diagnostics), "");
  const Values expected{
      {"AWS::Region", "eu-west-1"}, {"limit", "1.50"}, {"on", "true"}, {"none", ""}};
  EXPECT_EQ(loaded.value, expected);
}

TEST(LoadValues, RefusesWhatIsNoValue) {
  const auto nested = load_values(source(R"({"a": {}, "b": null, "c": 1})"), {});
  EXPECT_EQ(findings(nested.diagnostics), "values-shape@6 values-shape@15 ");
  EXPECT_FALSE(nested.value);
  EXPECT_EQ(findings(load_values(source("[1]"), {}).diagnostics), "values-shape@0 ");
}

TEST(LoadValues, ABrokenFileIsNotTheServicesBusiness) {
  const auto loaded = load_values(source(R"({"a": )"), {});
  EXPECT_FALSE(loaded.value);
  ASSERT_EQ(loaded.diagnostics.list().size(), 1U);
  EXPECT_EQ(loaded.diagnostics.list().front().rule->id, "unreadable-input");
  EXPECT_EQ(loaded.diagnostics.list().front().rule->speaker, diag::Speaker::kGwport);
}

TEST(LoadState, ReadsWhatIsPrinted) {
  const auto first =
      load_state(source(R"({"restApi": {"name": "books"}, "resources": [{"path": "/"}]})"), {});
  ASSERT_TRUE(first.value) << findings(first.diagnostics);
  const auto second = load_state(source(state_json(*first.value)), {});
  ASSERT_TRUE(second.value) << findings(second.diagnostics);
  EXPECT_EQ(*first.value, *second.value);
  EXPECT_EQ(second.value->rest_api.name, "books");
}

TEST(LoadState, WhatIsWrongInAStateGivesNoState) {
  const auto loaded = load_state(source(R"({"resources": 1})"), {});
  EXPECT_FALSE(loaded.value);
  EXPECT_FALSE(loaded.diagnostics.empty());
}

}  // namespace
}  // namespace gwport::pipeline

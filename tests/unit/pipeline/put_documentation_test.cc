#include "pipeline/put_documentation.h"

#include <gtest/gtest.h>

#include "pipeline/put.h"

namespace gwport::pipeline {
namespace {

using model::State;

std::vector<model::DocumentationPart> parts_of(
    std::initializer_list<std::pair<std::string, std::string>> list) {
  std::vector<model::DocumentationPart> parts;
  for (const auto& [path, properties] : list) {
    parts.push_back({"part" + path, {.type = "RESOURCE", .path = path}, properties, {}});
  }
  return parts;
}

// Documented: imported attributes replace those of the same name; others stay.
TEST(PutDocumentation, MergesAttributesAtTheTopLevel) {
  const auto old = parts_of(
      {{"/a", R"({"description":"old","x":{"k":1,"l":2}})"}, {"/c", R"({"description":"kept"})"}});
  auto incoming = parts_of({{"/a", R"({"summary":"s/t","x":{"k":9}})"}, {"/b", "{}"}});
  incoming[0].id = "another";
  const auto after = put_documentation(old, incoming, PutMode::kMerge);
  ASSERT_EQ(after.size(), 3U);
  EXPECT_EQ(after[0].id, "part/a");
  EXPECT_EQ(after[0].properties, R"({"description":"old","x":{"k":9},"summary":"s/t"})");
  EXPECT_EQ(after[1].location.path, "/b");  // in the order of the listing
  EXPECT_EQ(after[2], old[1]);
}

TEST(PutDocumentation, ATextThatIsNoObjectIsReplaced) {
  for (const char* text : {"", "[]", "{"}) {
    const auto after = put_documentation(parts_of({{"/a", text}}), parts_of({{"/a", "{\"x\":1}"}}),
                                         PutMode::kMerge);
    EXPECT_EQ(after[0].properties, "{\"x\":1}");
  }
}

// Recorded: after an overwrite every part has another id.
TEST(PutDocumentation, OverwriteGivesNewIds) {
  const auto old = parts_of({{"/a", "{}"}, {"/b", "{}"}});
  const auto after = put_documentation(old, parts_of({{"/a", R"({"x":1})"}}), PutMode::kOverwrite);
  ASSERT_EQ(after.size(), 1U);
  EXPECT_EQ(after[0].properties, R"({"x":1})");
  EXPECT_NE(after[0].id, "part/a");
  EXPECT_EQ(after[0].id.size(), 6U);
  const auto again = put_documentation(after, after, PutMode::kOverwrite);
  EXPECT_NE(again[0].id, after[0].id);
}

TEST(PutDocumentation, IsLeftAloneWhenIgnored) {
  State old;
  old.documentation_parts = parts_of({{"/a", "{}"}});
  for (const PutMode mode : {PutMode::kMerge, PutMode::kOverwrite}) {
    EXPECT_EQ(put(old, State(), mode, true).documentation_parts, old.documentation_parts);
  }
  EXPECT_TRUE(put(old, State(), PutMode::kOverwrite).documentation_parts.empty());
}

TEST(PutDocumentation, NewPartsNeverGetAnIdThatIsTaken) {
  const auto old = parts_of({{"/a", "{}"}});
  auto incoming = parts_of({{"/b", "{}"}});
  incoming[0].id = old[0].id;
  for (const PutMode mode : {PutMode::kMerge, PutMode::kOverwrite}) {
    EXPECT_NE(put_documentation(old, incoming, mode).back().id, old[0].id);
  }
}

}  // namespace
}  // namespace gwport::pipeline

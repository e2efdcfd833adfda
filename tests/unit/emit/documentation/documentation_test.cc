#include "emit/documentation/documentation.h"

#include <gtest/gtest.h>

namespace gwport::emit {
namespace {

TEST(Documentation, GivesThePropertiesOfThePartThatApplies) {
  const std::vector<model::DocumentationPart> parts{
      {"a", {"API", {}, {}, {}, {}}, R"({"x":1})", {}},
      {"b", {"RESPONSE", "/", "*", "404", {}}, R"({"description":"gone"})", {}}};
  const Documentation documentation(parts);
  const doc::Node* found =
      documentation.find({.type = "RESPONSE", .path = "/a", .method = "GET", .status_code = "404"});
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->find("description")->text(), "gone");
  EXPECT_EQ(documentation.find({.type = "API"}), documentation.properties_of(parts[0]));
  EXPECT_EQ(documentation.find({.type = "MODEL", .name = "A"}), nullptr);
}

TEST(Documentation, PropertiesThatAreNoObjectSayNothing) {
  for (const char* text : {"", "[]", "\"text\"", "{"}) {
    const std::vector<model::DocumentationPart> parts{{"a", {"API", {}, {}, {}, {}}, text, {}}};
    EXPECT_EQ(Documentation(parts).find({.type = "API"}), nullptr) << text;
  }
}

TEST(Documentation, MayHoldNothing) { EXPECT_EQ(Documentation().find({.type = "API"}), nullptr); }

}  // namespace
}  // namespace gwport::emit

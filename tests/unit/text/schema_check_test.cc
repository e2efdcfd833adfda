#include "text/schema_check.h"

#include <gtest/gtest.h>

#include "text/read.h"

namespace gwport::text {
namespace {

std::vector<std::string> pointers(std::string_view schema, std::string_view instance) {
  diag::Diagnostics diagnostics;
  const doc::Document document = read("instance.json", instance, diagnostics);
  std::vector<std::string> all;
  if (document.root == nullptr) return {"unreadable"};
  for (const SchemaFault& fault : Schema(schema).check(*document.root)) {
    EXPECT_NE(fault.message, "");
    all.push_back(fault.pointer);
  }
  return all;
}

using Pointers = std::vector<std::string>;

constexpr std::string_view kSchema = R"({"type": "object", "additionalProperties": false,
    "properties": {"a/b": {"type": "array", "items": {"type": "integer", "minimum": 0}},
                   "mode": {"enum": ["merge", "overwrite"]}},
    "required": ["mode"]})";

TEST(SchemaCheck, AcceptsWhatFits) {
  EXPECT_EQ(pointers(kSchema, R"({"mode": "merge", "a/b": [0, 1, 12345678901]})"), Pointers{});
}

TEST(SchemaCheck, PointsAtTheInnermostFaults) {
  EXPECT_EQ(pointers(kSchema, R"({"mode": "other", "a/b": [0, -1, "x"]})"),
            (Pointers{"/a~1b/1", "/a~1b/2", "/mode"}));
  EXPECT_EQ(pointers(kSchema, "{}"), Pointers{""});
  EXPECT_EQ(pointers(kSchema, R"({"mode": "merge", "c": 1})"), Pointers{""});
  EXPECT_EQ(pointers(kSchema, "[null]"), Pointers{""});
}

TEST(SchemaCheck, OfDuplicateKeysTheLastCounts) {
  EXPECT_EQ(pointers(kSchema, R"({"mode": 1, "mode": "merge"})"), Pointers{});
}

TEST(SchemaCheck, NumbersBeyondTheDoublesAreNumbers) {
  EXPECT_EQ(pointers(R"({"type": "number", "minimum": 0})", "1e400"), Pointers{});
  EXPECT_EQ(pointers(R"({"type": "number", "minimum": 0})", "-1e400"), Pointers{""});
}

TEST(SchemaCheck, SchemasThatAreNoneThrow) { EXPECT_ANY_THROW(Schema("{")); }

}  // namespace
}  // namespace gwport::text

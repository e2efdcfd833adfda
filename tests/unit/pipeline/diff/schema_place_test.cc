#include "pipeline/diff/schema_place.h"

#include <gtest/gtest.h>

namespace gwport::pipeline {
namespace {

struct Case {
  std::string_view pointer;
  std::string_view keyword;
  std::string_view up_to;
  std::string_view property;
};

TEST(SchemaPlace, KnowsKeywordsFromNamesOfProperties) {
  static constexpr Case kCases[] = {
      {"", "", "", ""},
      {"/type", "type", "/type", ""},
      {"/properties/type", "", "/properties/type", "type"},
      {"/properties/type/type", "type", "/properties/type/type", ""},
      {"/properties/a~1b", "", "/properties/a~1b", "a~1b"},
      {"/required/0", "required", "/required", ""},
      {"/properties/required/enum/3", "enum", "/properties/required/enum", ""},
      {"/items/properties/x/maxLength", "maxLength", "/items/properties/x/maxLength", ""},
      {"/items/0/type", "type", "/items/0/type", ""},
      {"/items/enum", "enum", "/items/enum", ""},
      {"/allOf/1/required", "required", "/allOf/1/required", ""},
      {"/allOf", "allOf", "/allOf", ""},
      {"/allOf/1", "", "/allOf/1", ""},
      {"/definitions/enum/enum", "enum", "/definitions/enum/enum", ""},
      {"/example/properties/enum", "example", "/example", ""},
      {"/additionalProperties", "additionalProperties", "/additionalProperties", ""},
      {"/additionalProperties/type", "type", "/additionalProperties/type", ""},
      {"/not/type", "type", "/not/type", ""},
  };
  for (const Case& each : kCases) {
    const SchemaPlace place = schema_place(each.pointer);
    EXPECT_EQ(place.keyword, each.keyword) << each.pointer;
    EXPECT_EQ(place.pointer, each.up_to) << each.pointer;
    EXPECT_EQ(place.property, each.property) << each.pointer;
  }
}

}  // namespace
}  // namespace gwport::pipeline

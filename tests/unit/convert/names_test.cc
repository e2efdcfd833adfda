#include "convert/from_swagger/names.h"

#include <gtest/gtest.h>

#include "text/read.h"

namespace gwport::convert::from_swagger {
namespace {

TEST(Names, ReplaceWhatOpenApiDoesNotTake) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read(
      "names", R"({"a b": 1, "a_b": 2, "a/b": 3, "List\u00abPet\u00bb": 4, "": 5})", diagnostics);
  const Names names = new_names(document.root);
  EXPECT_EQ(names.size(), 4U);
  EXPECT_EQ(names.at("a b"), "a_b_2");
  EXPECT_EQ(names.at("a/b"), "a_b_3");
  EXPECT_EQ(names.at("List\u00abPet\u00bb"), "List_Pet_");
  EXPECT_EQ(names.at(""), "_");
  EXPECT_EQ(renamed_token(names, "a~1b"), "a_b_3");
  EXPECT_EQ(renamed_token(names, "a%20b"), "a_b_2");
  EXPECT_EQ(renamed_token(names, "a_b"), "a_b");
}

}  // namespace
}  // namespace gwport::convert::from_swagger

#include "convert/values.h"

#include <gtest/gtest.h>

#include "text/read.h"

namespace gwport::convert {
namespace {

std::optional<std::string> format(ListPlace place, std::string_view holder) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("holder", holder, diagnostics);
  const auto found = format_of(place, *document.root);
  return found ? std::optional<std::string>(*found) : std::nullopt;
}

TEST(Values, SayStylesAsCollectionFormats) {
  EXPECT_EQ(format(ListPlace::kQuery, "{}"), "multi");
  EXPECT_EQ(format(ListPlace::kQuery, R"({"explode": false})"), "");
  EXPECT_EQ(format(ListPlace::kQuery, R"({"style": "spaceDelimited"})"), "ssv");
  EXPECT_EQ(format(ListPlace::kQuery, R"({"style": "pipeDelimited", "explode": true})"), "multi");
  EXPECT_EQ(format(ListPlace::kQuery, R"({"style": "deepObject"})"), std::nullopt);
  EXPECT_EQ(format(ListPlace::kSimple, R"({"style": "matrix"})"), std::nullopt);
  EXPECT_EQ(format(ListPlace::kSimple, "{}"), "");
}

TEST(Values, HaveNoStyleForTabs) {
  EXPECT_EQ(style_for(ListPlace::kQuery, "tsv"), nullptr);
  EXPECT_EQ(style_for(ListPlace::kMultipart, "pipes"), nullptr);
  EXPECT_NE(style_for(ListPlace::kQuery, "pipes"), nullptr);
}

}  // namespace
}  // namespace gwport::convert

#include "doc/scalar_text.h"

#include <gtest/gtest.h>

#include "text/read.h"

namespace gwport::doc {
namespace {

std::string text_of(std::string_view json) {
  diag::Diagnostics diagnostics;
  const Document document = text::read("a.json", json, diagnostics);
  return scalar_text(*document.root).value_or("(none)");
}

TEST(ScalarText, IsWhatJavaPrints) {
  EXPECT_EQ(text_of("1"), "1");  // recorded: info.version 1 becomes "1"
  EXPECT_EQ(text_of("\"1.10\""), "1.10");
  EXPECT_EQ(text_of("true"), "true");
  EXPECT_EQ(text_of("1.10"), "1.1");
  EXPECT_EQ(text_of("2.0"), "2.0");
  EXPECT_EQ(text_of("1e3"), "1000.0");
  EXPECT_EQ(text_of("1e7"), "1.0E7");
  EXPECT_EQ(text_of("1.5e21"), "1.5E21");
  EXPECT_EQ(text_of("0.001"), "0.001");
  EXPECT_EQ(text_of("-1e-7"), "-1.0E-7");
  EXPECT_EQ(text_of("0.0"), "0.0");
  EXPECT_EQ(text_of("123456.789"), "123456.789");
  EXPECT_EQ(text_of("1e-999"), "0.0");
}

TEST(ScalarText, OtherValuesHaveNone) {
  EXPECT_EQ(text_of("null"), "(none)");
  EXPECT_EQ(text_of("[]"), "(none)");
  EXPECT_EQ(text_of("{}"), "(none)");
}

}  // namespace
}  // namespace gwport::doc

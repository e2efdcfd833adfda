#include "text/java_number.h"

#include <gtest/gtest.h>

#include "text/read.h"

namespace gwport::text {
namespace {

TEST(JavaNumber, IntegersStayAsTheyAre) {
  EXPECT_EQ(java_number("200"), "200");
  EXPECT_EQ(java_number("-7"), "-7");
  EXPECT_EQ(java_number("-0"), "0");
  EXPECT_EQ(java_number("12345678901234567890"), "12345678901234567890");
}

TEST(JavaNumber, FractionsPrintLikeDoubles) {
  EXPECT_EQ(java_number("1.0"), "1.0");
  EXPECT_EQ(java_number("2.50"), "2.5");
  EXPECT_EQ(java_number("0.5"), "0.5");
  EXPECT_EQ(java_number("0.001"), "0.001");
  EXPECT_EQ(java_number("0.0001"), "1.0E-4");
  EXPECT_EQ(java_number("12345.678"), "12345.678");
  EXPECT_EQ(java_number("-0.0"), "-0.0");
}

TEST(JavaNumber, OneDigitIsNeverAlone) {
  EXPECT_EQ(java_number("5e-324"), "4.9E-324");
  EXPECT_EQ(java_number("2e22"), "2.0E22");
}

TEST(JavaNumber, ExponentsMakeDoubles) {
  EXPECT_EQ(java_number("1e3"), "1000.0");
  EXPECT_EQ(java_number("9999999.0"), "9999999.0");
  EXPECT_EQ(java_number("10000000.0"), "1.0E7");
  EXPECT_EQ(java_number("100000000.0"), "1.0E8");
  EXPECT_EQ(java_number("1e21"), "1.0E21");
  EXPECT_EQ(java_number("1e-7"), "1.0E-7");
  EXPECT_EQ(java_number("1.25e-7"), "1.25E-7");
}

TEST(JavaNumber, BeyondTheRangeOfDoubles) {
  EXPECT_EQ(java_number("1e400"), "Infinity");
  EXPECT_EQ(java_number("-1e400"), "-Infinity");
  EXPECT_EQ(java_number("1e-400"), "0.0");
  EXPECT_EQ(java_number("1e99999999999999999999"), "Infinity");
  EXPECT_EQ(java_number("1e-99999999999999999999"), "0.0");
  EXPECT_EQ(java_number("0." + std::string(500, '0') + "1"), "0.0");
  EXPECT_EQ(java_number("0." + std::string(500, '0') + "1e100"), "0.0");
  EXPECT_EQ(java_number(std::string(500, '9') + ".5"), "Infinity");
}

TEST(JavaNumber, ValuesPrintAsInJavaMessages) {
  diag::Diagnostics diagnostics;
  const doc::Document document =
      read("a.json", R"({"a": [1, null, "x"], "b": {"Fn::Sub": "u", "n": 1.50}, "c": true})",
           diagnostics);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(java_value(*document.root), "{a=[1, null, x], b={Fn::Sub=u, n=1.5}, c=true}");
}

}  // namespace
}  // namespace gwport::text

// Expected texts were printed by the Java classes in question.
#include "schema/java_numbers.h"

#include <gtest/gtest.h>

#include "text/read.h"

namespace gwport::schema {
namespace {

std::string or_none(const std::optional<std::string>& text) { return text.value_or("none"); }

TEST(JavaNumbers, DecimalsKeepTheirScale) {
  EXPECT_EQ(or_none(decimal_text("0")), "0");
  EXPECT_EQ(or_none(decimal_text("1.0")), "1.0");
  EXPECT_EQ(or_none(decimal_text("-1.50")), "-1.50");
  EXPECT_EQ(or_none(decimal_text("0.00")), "0.00");
  EXPECT_EQ(or_none(decimal_text("-0.0")), "0.0");
  EXPECT_EQ(or_none(decimal_text("1.0E10")), "1.0E+10");
  EXPECT_EQ(or_none(decimal_text("1.0E-7")), "1.0E-7");
  EXPECT_EQ(or_none(decimal_text("0.0000001")), "1E-7");
  EXPECT_EQ(or_none(decimal_text("0.000001")), "0.000001");
  EXPECT_EQ(or_none(decimal_text("123E-1")), "12.3");
  EXPECT_EQ(or_none(decimal_text("0E+3")), "0E+3");
  EXPECT_EQ(or_none(decimal_text("12345678901234567890123")), "12345678901234567890123");
}

TEST(JavaNumbers, DecimalsAreJavaLiterals) {
  EXPECT_EQ(or_none(decimal_text("+1")), "1");
  EXPECT_EQ(or_none(decimal_text(".5")), "0.5");
  EXPECT_EQ(or_none(decimal_text("5.")), "5");
  EXPECT_EQ(or_none(decimal_text("007")), "7");
  for (const char* text : {"", "-", ".", "1e", "x", "1,000", " 1", "1e99999999999", "--1"}) {
    EXPECT_EQ(or_none(decimal_text(text)), "none") << text;
  }
}

TEST(JavaNumbers, IntegersOfSchemas) {
  EXPECT_EQ(parse_integer("-2147483648"), -2147483648LL);
  EXPECT_EQ(parse_integer("9223372036854775807"), 9223372036854775807LL);
  EXPECT_EQ(parse_integer("007"), 7);
  for (const char* text : {"-2147483649", "9223372036854775808", "+1", "1.0", "", " 1", "1e3"}) {
    EXPECT_EQ(parse_integer(text), std::nullopt) << text;
  }
}

TEST(JavaNumbers, IntegersOfProperties) {
  EXPECT_EQ(or_none(parse_int("+7")), "7");
  EXPECT_EQ(or_none(parse_int("2147483648")), "none");
  EXPECT_EQ(or_none(parse_long("2147483648")), "2147483648");
  EXPECT_EQ(or_none(parse_long("1.0")), "none");
}

TEST(JavaNumbers, DoublesAndFloats) {
  EXPECT_EQ(or_none(parse_double("5")), "5.0");
  EXPECT_EQ(or_none(parse_double("+1e21")), "1.0E21");
  EXPECT_EQ(or_none(parse_double(".5")), "0.5");
  EXPECT_EQ(or_none(parse_double("x")), "none");
  EXPECT_EQ(or_none(parse_float("0.1")), "0.1");
  EXPECT_EQ(or_none(parse_float("16777217")), "1.6777216E7");
  EXPECT_EQ(or_none(parse_float("1e39")), "Infinity");
  EXPECT_EQ(or_none(parse_float("-1e-60")), "-0.0");
}

TEST(JavaNumbers, LimitsBecomeDoublesInExports) {
  EXPECT_EQ(limit_text("25"), "25");
  EXPECT_EQ(exported_limit_text("25"), "25.0");
  EXPECT_EQ(exported_limit_text("25.50"), "25.5");
  EXPECT_EQ(exported_limit_text("-0"), "-0.0");
  EXPECT_EQ(exported_limit_text("1000000000000"), "1.0E12");
  EXPECT_EQ(exported_limit_text("1e999"), std::nullopt);
}

TEST(JavaNumbers, IntValuesAreCut) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read(
      "a.json",
      R"([7, -7, 1.9, -1.9, 3000000000, 18446744073709551617, 1e300, -1e300, "3", null, true, []])",
      diagnostics);
  ASSERT_NE(document.root, nullptr);
  std::vector<std::int32_t> values;
  for (const doc::Node& node : *document.root) values.push_back(int_value(node));
  EXPECT_EQ(values, (std::vector<std::int32_t>{7, -7, 1, -1, -1294967296, 1, 2147483647,
                                               -2147483647 - 1, 0, 0, 0, 0}));
}

}  // namespace
}  // namespace gwport::schema

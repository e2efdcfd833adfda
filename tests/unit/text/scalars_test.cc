#include "text/scalars.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::text {
namespace {

using doc::Dialect;
using doc::Kind;

/// A scalar in short: texts in quotes, others as they are, "refused".
std::string shown(const Scalar& scalar) {
  if (scalar.refused) return "refused";
  if (scalar.kind == Kind::kString) return '"' + std::string(scalar.text) + '"';
  return std::string(scalar.text);
}

struct Case {
  const char* plain;
  const char* openapi3;
  const char* swagger2;
  const char* swagger2_key;  // null: not tested
};

// Measured with Jackson's YAML 2.10.1 and SnakeYAML 1.24; numbers there are printed by value, so
// that 1.10 is 1.1, here they keep their text where it is JSON.
constexpr Case kCases[] = {
    {"yes", "true", "true", "\"true\""},
    {"on", "true", "true", "\"true\""},
    {"True", "true", "true", "\"true\""},
    {"no", "false", "false", "\"false\""},
    {"OFF", "false", "false", "\"false\""},
    {"tRue", "\"tRue\"", "\"tRue\"", "\"tRue\""},
    {"y", "\"y\"", "\"y\"", "\"y\""},
    {"N", "\"N\"", "\"N\"", "\"N\""},
    {"~", "null", "null", "refused"},
    {"null", "null", "null", "refused"},
    {"NULL", "null", "null", "refused"},
    {"", "null", "null", "refused"},
    {"nUll", "\"nUll\"", "\"nUll\"", "\"nUll\""},
    {"nothing", "\"nothing\"", "\"nothing\"", "\"nothing\""},
    {"0", "0", "0", "\"0\""},
    {"200", "200", "200", "\"200\""},
    {"-0", "0", "0", "\"0\""},
    {"+5", "5", "5", "\"5\""},
    {"00", "0", "0", "\"0\""},
    {"010", "10", "8", "\"8\""},
    {"-010", "-10", "-8", "\"-8\""},
    {"08", "8.0", "8.0", "\"8.0\""},
    {"0o17", "\"0o17\"", "\"0o17\"", "\"0o17\""},
    {"0x1F", "\"0x1F\"", "31", "\"31\""},
    {"-0x1F", "\"-0x1F\"", "-31", "\"-31\""},
    {"0xFFFFFFFFFFFFFFFFFFFF", "\"0xFFFFFFFFFFFFFFFFFFFF\"", "1208925819614629174706175", nullptr},
    {"01777777777777777777777777777", "1777777777777777777777777777", "4835703278458516698824703",
     nullptr},
    {"0x1G", "\"0x1G\"", "\"0x1G\"", "\"0x1G\""},
    {"0b11", "\"0b11\"", "3", "\"3\""},
    {"0b_", "\"0b_\"", "refused", "refused"},
    {"1:30", "\"1:30\"", "90", "\"90\""},
    {"-1:30", "\"-1:30\"", "-90", "\"-90\""},
    {"190:20:30", "\"190:20:30\"", "685230", "\"685230\""},
    {"1:99", "\"1:99\"", "\"1:99\"", "\"1:99\""},
    {"99999999999:00", "\"99999999999:00\"", "-69312572", nullptr},
    {"99999999999999999999:00", "\"99999999999999999999:00\"", "refused", "refused"},
    {"1:30.5", "refused", "90.5", "\"90.5\""},
    {"1_000", "refused", "1000", "\"1000\""},
    {"-1_000", "refused", "-1000", "\"-1000\""},
    {"1_000_000_000", "1000000000", "1000000000", "\"1000000000\""},
    {"+1_000_000_000", "1000000000", "1000000000", "\"1000000000\""},
    {"0_", "refused", "0", "\"0\""},
    {"0_7", "refused", "7", "\"7\""},
    {"0_8", "8.0", "8.0", "\"8.0\""},
    {"1_", "refused", "1", "\"1\""},
    {"-_", "refused", "refused", "refused"},
    {"+_1", "1.0", "1.0", "\"1.0\""},
    {"1.10", "1.10", "1.10", "\"1.1\""},
    {"1.", "1.0", "1.0", "\"1.0\""},
    {"1._", "1.0", "1.0", "\"1.0\""},
    {".5", "0.5", "0.5", "\"0.5\""},
    {"-.5", "-0.5", "-0.5", "\"-0.5\""},
    {"+.5e-3", "0.5e-3", "0.5e-3", "\"5.0E-4\""},
    {".", "\".\"", "\".\"", "\".\""},
    {"-.", "\"-.\"", "\"-.\"", "\"-.\""},
    {"1e3", "1e3", "1e3", "\"1000.0\""},
    {"1E+3", "1E+3", "1E+3", "\"1000.0\""},
    {"1e21", "1e21", "1e21", "\"1.0E21\""},
    {"12e", "\"12e\"", "\"12e\"", "\"12e\""},
    {"1e5.5", "\"1e5.5\"", "\"1e5.5\"", "\"1e5.5\""},
    {"01.5", "1.5", "1.5", "\"1.5\""},
    {"1_0.5", "10.5", "10.5", "\"10.5\""},
    {"1_0e3", "10e3", "10e3", "\"10000.0\""},
    {".1_0", "\".1_0\"", "\".1_0\"", "\".1_0\""},
    {"12345678901234567890", "12345678901234567890", "12345678901234567890", nullptr},
    {"1.2.3", "\"1.2.3\"", "\"1.2.3\"", "\"1.2.3\""},
    {"1,000", "\"1,000\"", "\"1,000\"", "\"1,000\""},
    {".inf", "refused", "\"Infinity\"", "\"Infinity\""},
    {"-.INF", "refused", "\"-Infinity\"", "\"-Infinity\""},
    {".nan", "refused", "\"NaN\"", "\"NaN\""},
    {".Nan", "\".Nan\"", "\".Nan\"", "\".Nan\""},
    {"-.nan", "\"-.nan\"", "\"-.nan\"", "\"-.nan\""},
    {"<<", "\"<<\"", "refused", nullptr},
    {"=", "\"=\"", "\"=\"", "\"=\""},
    {"2018-01-01", "\"2018-01-01\"", "\"2018-01-01T00:00:00.000+0000\"",
     "\"2018-01-01T00:00:00.000+0000\""},
    {"2018-1-1", "\"2018-1-1\"", "\"2018-1-1\"", "\"2018-1-1\""},
    {"2018-13-45", "\"2018-13-45\"", "\"2019-02-14T00:00:00.000+0000\"", nullptr},
    {"2018-00-10", "\"2018-00-10\"", "\"2017-12-10T00:00:00.000+0000\"", nullptr},
    {"2018-1-1 1:00:00", "\"2018-1-1 1:00:00\"", "\"2018-01-01T01:00:00.000+0000\"", nullptr},
    {"2001-12-14t21:59:43.10-05:00", "\"2001-12-14t21:59:43.10-05:00\"",
     "\"2001-12-15T02:59:43.100+0000\"", nullptr},
    {"2001-12-14 21:59:43.1234567 +5", "\"2001-12-14 21:59:43.1234567 +5\"",
     "\"2001-12-14T16:59:43.123+0000\"", nullptr},
    {"2001-12-14T21:59:43.Z", "\"2001-12-14T21:59:43.Z\"", "\"2001-12-14T21:59:43.000+0000\"",
     nullptr},
    {"2001-02-30T25:61:61Z", "\"2001-02-30T25:61:61Z\"", "\"2001-03-03T02:02:01.000+0000\"",
     nullptr},
    {"2001-12-14 21:59:43 -530", "\"2001-12-14 21:59:43 -530\"", "\"2001-12-14 21:59:43 -530\"",
     nullptr},
    {"2001-12-14T21:59", "\"2001-12-14T21:59\"", "\"2001-12-14T21:59\"", nullptr},
};

TEST(Scalars, FollowTheTable) {
  doc::Arena arena;
  for (const Case& c : kCases) {
    const Scalar jackson = scalar_value(c.plain, Dialect::kOpenApi3, arena);
    const Scalar snake = scalar_value(c.plain, Dialect::kSwagger2, arena);
    EXPECT_EQ(shown(jackson), c.openapi3) << c.plain;
    EXPECT_EQ(shown(snake), c.swagger2) << c.plain;
    if (shown(jackson) != shown(snake)) {
      EXPECT_TRUE(jackson.by_dialect) << c.plain;
      EXPECT_TRUE(snake.by_dialect) << c.plain;
    }
  }
}

TEST(Scalars, KeysAreTextsOfValuesInSwagger2Only) {
  doc::Arena arena;
  for (const Case& c : kCases) {
    const Scalar jackson = key_name(c.plain, Dialect::kOpenApi3, arena);
    EXPECT_EQ(shown(jackson), '"' + std::string(c.plain) + '"');
    if (c.swagger2_key == nullptr) continue;
    const Scalar snake = key_name(c.plain, Dialect::kSwagger2, arena);
    EXPECT_EQ(shown(snake), c.swagger2_key) << c.plain;
    if (shown(jackson) != shown(snake)) {
      EXPECT_TRUE(jackson.by_dialect) << c.plain;
    }
  }
}

TEST(Scalars, OrdinaryOnesDoNotDependOnTheDialect) {
  doc::Arena arena;
  for (const char* plain : {"text", "yes", "200", "-1", "1.5", "1e3", "null", "", "08"}) {
    EXPECT_FALSE(scalar_value(plain, Dialect::kOpenApi3, arena).by_dialect) << plain;
  }
  EXPECT_FALSE(key_name("200", Dialect::kOpenApi3, arena).by_dialect);
  EXPECT_FALSE(key_name("get", Dialect::kOpenApi3, arena).by_dialect);
}

TEST(Scalars, ViewsStayViews) {
  doc::Arena arena;
  const std::string_view plain = "12.50";
  EXPECT_EQ(scalar_value(plain, Dialect::kOpenApi3, arena).text.data(), plain.data());
}

struct TaggedCase {
  const char* type;
  const char* text;
  const char* openapi3;
  const char* swagger2;
};

// Measured like kCases.
constexpr TaggedCase kTagged[] = {
    {"str", "5", "\"5\"", "\"5\""},
    {"int", "5", "5", "5"},
    {"int", "x", "\"x\"", "refused"},
    {"int", "0x1F", "\"0x1F\"", "31"},
    {"float", "1", "1.0", "1.0"},
    {"float", "1.5", "1.5", "1.5"},
    {"float", "x", "refused", "refused"},
    {"bool", "yes", "true", "true"},
    {"bool", "y", "true", "null"},
    {"bool", "x", "\"x\"", "null"},
    {"null", "x", "null", "null"},
    {"binary", "aGVsbG8=", "\"aGVsbG8=\"", "\"aGVsbG8=\""},
    {"timestamp", "2018-01-01", "\"2018-01-01\"", "\"2018-01-01T00:00:00.000+0000\""},
};

TEST(Scalars, TagsOfYaml) {
  doc::Arena arena;
  for (const TaggedCase& c : kTagged) {
    const std::string tag = std::string("tag:yaml.org,2002:") + c.type;
    EXPECT_EQ(shown(tagged_value(c.text, tag, Dialect::kOpenApi3, arena)), c.openapi3) << c.text;
    EXPECT_EQ(shown(tagged_value(c.text, tag, Dialect::kSwagger2, arena)), c.swagger2) << c.text;
  }
  EXPECT_EQ(shown(tagged_value("5", "!Sub", Dialect::kOpenApi3, arena)), "\"5\"");
}

TEST(Scalars, HugeNumbersDoNotTakeQuadraticTime) {
  doc::Arena arena;
  const std::string digits = "0x" + std::string(1'000'000, 'F');
  EXPECT_EQ(scalar_value(digits, Dialect::kSwagger2, arena).kind, Kind::kString);
}

}  // namespace
}  // namespace gwport::text

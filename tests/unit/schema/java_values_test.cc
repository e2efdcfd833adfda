// Expected texts were printed by the Java classes in question, but for time zones of java.util.Date
// (+0000), which newer libraries print as +00:00.
#include "schema/java_values.h"

#include <gtest/gtest.h>

namespace gwport::schema {
namespace {

std::string or_none(const std::optional<std::string>& text) { return text.value_or("none"); }

TEST(JavaValues, DatesAreCarriedOver) {
  EXPECT_EQ(or_none(date_as_timestamp("2020-01-02")), "2020-01-02T00:00:00.000+0000");
  EXPECT_EQ(or_none(date_as_timestamp("2020-02-30")), "2020-03-01T00:00:00.000+0000");
  EXPECT_EQ(or_none(date_as_timestamp("2019-02-29")), "2019-03-01T00:00:00.000+0000");
  EXPECT_EQ(or_none(date_as_timestamp("2020-13-45")), "2021-02-14T00:00:00.000+0000");
  EXPECT_EQ(or_none(date_as_timestamp("2020-00-00")), "2019-11-30T00:00:00.000+0000");
  EXPECT_EQ(or_none(date_as_timestamp("2000-12-31")), "2000-12-31T00:00:00.000+0000");
}

TEST(JavaValues, DatesHaveTheirForm) {
  for (const char* text : {"2020-1-2", "2020-01-02T00:00:00Z", "20200102", "", "x", "2020-01-0x"}) {
    EXPECT_EQ(or_none(date_as_timestamp(text)), "none") << text;
  }
  EXPECT_EQ(or_none(date_as_date("2020-1-3")), "2020-01-03");
  EXPECT_EQ(or_none(date_as_date("20-1-3")), "0020-01-03");
  EXPECT_EQ(or_none(date_as_date("2020-01-02T")), "none");
  EXPECT_EQ(or_none(date_as_date("999999999-999999999-999999999")).size(), 16U);
}

TEST(JavaValues, DateTimesArePrintedWithSeconds) {
  EXPECT_EQ(or_none(date_time("2020-01-02T01:02:03.1200+05:30")), "2020-01-02T01:02:03.12+05:30");
  EXPECT_EQ(or_none(date_time("2020-01-02t01:02z")), "2020-01-02T01:02:00Z");
  EXPECT_EQ(or_none(date_time("2020-01-02T01:02:03+00:00")), "2020-01-02T01:02:03Z");
  EXPECT_EQ(or_none(date_time("2020-02-29T23:59:59.123456789Z")), "2020-02-29T23:59:59.123456789Z");
  EXPECT_EQ(or_none(date_time("2020-01-02T01:02:03.-18:00")), "2020-01-02T01:02:03-18:00");
  EXPECT_EQ(or_none(date_time("2020-01-02T01:02:03+01:02:03")), "2020-01-02T01:02:03+01:02:03");
}

TEST(JavaValues, DateTimesAreStrict) {
  for (const char* text :
       {"2020-02-30T00:00:00Z", "2020-01-02T24:00:00Z", "2020-01-02T00:60:00Z", "2020-01-02",
        "2020-01-02T00:00:00", "2020-01-02T00:00:00+18:01", "2020-01-02T00:00:00+1:00",
        "2020-01-02T00:00:00.1234567890Z", "2020-01-02T00:00:00Zx", "2020-01-02 00:00:00Z"}) {
    EXPECT_EQ(or_none(date_time(text)), "none") << text;
  }
}

TEST(JavaValues, Base64IsEncodedAgain) {
  EXPECT_EQ(or_none(base64("aGFsbG8=")), "aGFsbG8=");
  EXPECT_EQ(or_none(base64("aGFsbG8")), "aGFsbG8=");
  EXPECT_EQ(or_none(base64("aGFsbG9=")), "aGFsbG8=");
  EXPECT_EQ(or_none(base64("YR")), "YQ==");
  EXPECT_EQ(or_none(base64("YWJj")), "YWJj");
  EXPECT_EQ(or_none(base64("")), "");
  for (const char* text : {"a", "YQ=", "====", "ab c", "YWJj=", "YQ==YQ==", "Y-_j"}) {
    EXPECT_EQ(or_none(base64(text)), "none") << text;
  }
}

TEST(JavaValues, UuidFieldsAreFilledUp) {
  EXPECT_EQ(or_none(uuid("12345678-1234-1234-1234-123456789ABC")),
            "12345678-1234-1234-1234-123456789abc");
  EXPECT_EQ(or_none(uuid("1-1-1-1-A")), "00000001-0001-0001-0001-00000000000a");
  EXPECT_EQ(or_none(uuid("123456789-12345-1-1-1")), "23456789-2345-0001-0001-000000000001");
  for (const char* text : {"", "x-1-1-1-1", "1-1-1-1", "1-1-1-1-1-1", "1--1-1-1",
                           "12345678-1234-1234-1234-123456789abcd"}) {
    EXPECT_EQ(or_none(uuid(text)), "none") << text;
  }
}

}  // namespace
}  // namespace gwport::schema

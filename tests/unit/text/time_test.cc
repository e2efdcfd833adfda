#include "text/time.h"

#include <gtest/gtest.h>

namespace gwport::text {
namespace {

TEST(Time, WritesSecondsInUtc) {
  EXPECT_EQ(utc_time(0), "1970-01-01T00:00:00Z");
  EXPECT_EQ(utc_time(1479854500), "2016-11-22T22:41:40Z");
  EXPECT_EQ(utc_time(951782399), "2000-02-28T23:59:59Z");
  EXPECT_EQ(utc_time(951782400), "2000-02-29T00:00:00Z");
  EXPECT_EQ(utc_time(-1), "1969-12-31T23:59:59Z");
}

TEST(Time, KnowsTheFirstAndTheLastYear) {
  EXPECT_EQ(utc_time(253402300799), "9999-12-31T23:59:59Z");
  EXPECT_EQ(utc_time(253402300800), std::nullopt);
  EXPECT_EQ(utc_time(-62135596800), "0001-01-01T00:00:00Z");
  EXPECT_EQ(utc_time(-62135596801), std::nullopt);
}

TEST(Time, TurnsOffsetsIntoUtc) {
  EXPECT_EQ(to_utc("2016-11-22T22:41:40Z"), "2016-11-22T22:41:40Z");
  EXPECT_EQ(to_utc("2016-11-22T22:41:40+00:00"), "2016-11-22T22:41:40Z");
  EXPECT_EQ(to_utc("2016-12-31T23:41:40.125-02:30"), "2017-01-01T02:11:40Z");
  EXPECT_EQ(to_utc("2016-11-23T00:11:40+01:30"), "2016-11-22T22:41:40Z");
}

TEST(Time, TakesNothingElse) {
  for (const char* text :
       {"", "datetime", "2016-11-22", "2016-11-22T22:41:40", "2016-02-30T00:00:00Z",
        "2016-13-01T00:00:00Z", "2016-11-22T24:00:00Z", "2016-11-22T22:60:00Z",
        "2016-11-22T22:41:60Z", "2016-11-22T22:41:40.Z", "2016-11-22T22:41:40Zx",
        "2016-11-22T22:41:40+1:00", "2016-1-22T22:41:40Z", "0001-01-01T00:00:00+01:00"}) {
    EXPECT_EQ(to_utc(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace gwport::text

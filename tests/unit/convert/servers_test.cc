#include "convert/servers.h"

#include <gtest/gtest.h>

namespace gwport::convert {
namespace {

TEST(Servers, MakeUrls) {
  EXPECT_EQ(url_of({"h", "/v"}, "https"), "https://h/v");
  EXPECT_EQ(url_of({"h", ""}, ""), "//h");
  EXPECT_EQ(url_of({"", "/v"}, ""), "/v");
  EXPECT_EQ(url_of({"h", "v"}, "http"), "http://h/v");
  EXPECT_EQ(url_of({"", ""}, ""), "/");
}

TEST(Servers, TakeUrlsApart) {
  const Url url = split_url("https://h:8080/a/b?c");
  EXPECT_EQ(url.scheme, "https");
  EXPECT_EQ(url.host, "h:8080");
  EXPECT_EQ(url.path, "/a/b?c");
  EXPECT_EQ(split_url("//h/a").host, "h");
  EXPECT_EQ(split_url("/a?to=http://x").path, "/a?to=http://x");
  EXPECT_EQ(split_url("https://h").path, "");
}

}  // namespace
}  // namespace gwport::convert

#include "check/uri.h"

#include <gtest/gtest.h>

namespace gwport::check {
namespace {

constexpr std::string_view kFunction = "arn:aws:lambda:us-east-1:123456789012:function:f";

std::string invocation(std::string_view function, std::string_view end = "/invocations") {
  std::string uri = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/";
  uri += function;
  uri += end;
  return uri;
}

TEST(Uri, HttpHosts) {
  EXPECT_EQ(http_host("https://example.com/a?b#c"), "example.com");
  EXPECT_EQ(http_host("HTTP://u:p@example.com:8080"), "example.com");
  EXPECT_EQ(http_host("http://[::1]:80/"), "[::1]");
  EXPECT_EQ(http_host("https://{host}.example.com/{proxy}"), "{host}.example.com");
  for (const std::string_view bad : {"", "non-valid-http", "ftp://example.com", "http:/x",
                                     "https://", "http:///x", "//example.com", "httpx://a.b"}) {
    EXPECT_FALSE(http_host(bad).has_value()) << bad;
  }
}

TEST(Uri, PublicDomains) {
  EXPECT_TRUE(has_public_domain("example.com"));
  EXPECT_TRUE(has_public_domain("10.0.0.1"));
  EXPECT_TRUE(has_public_domain("[::1]"));
  EXPECT_FALSE(has_public_domain("localhost"));
  EXPECT_FALSE(has_public_domain("books.internal"));
}

TEST(Uri, SoundArns) {
  for (const std::string& good :
       {invocation(kFunction), invocation(std::string(kFunction) + ":live"),
        invocation("arn:aws-cn:lambda:cn-north-1:123456789012:function:f"),
        invocation(kFunction, "/response-streaming-invocations"), invocation("f"),
        std::string("arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/") +
            std::string(kFunction) + "/response-streaming-invocations"}) {
    EXPECT_EQ(find_arn_fault(good, true), ArnFault::kNone) << good;
  }
  EXPECT_EQ(find_arn_fault("arn:aws:apigateway:us-east-1:s3:path/b/k", false), ArnFault::kNone);
  EXPECT_EQ(find_arn_fault("arn:aws:apigateway:us-east-1:sns:action/Publish", false),
            ArnFault::kNone);
  EXPECT_EQ(find_arn_fault("arn:aws:apigateway:eu-west-1:firehose:action/PutRecord", false),
            ArnFault::kNone);
}

TEST(Uri, FaultyArns) {
  EXPECT_EQ(find_arn_fault("non-valid-arn", false), ArnFault::kNoArn);
  EXPECT_EQ(find_arn_fault("arn:was:apigateway:us-west-2:lambda:path/x", false), ArnFault::kNoArn);
  EXPECT_EQ(find_arn_fault("arn:aws.apigateway:us-east-1:lambda:path/x", false), ArnFault::kNoArn);
  EXPECT_EQ(find_arn_fault("arn:aws:apigateway:undefined:lambda:path/x", false), ArnFault::kNoArn);
  EXPECT_EQ(find_arn_fault("arn:aws:iam::0000000000:role/service-role/asdf", false),
            ArnFault::kNoPathOrAction);
  EXPECT_EQ(find_arn_fault(kFunction, false), ArnFault::kNoPathOrAction);
  EXPECT_EQ(find_arn_fault(invocation(""), true), ArnFault::kFunctionArn);
  EXPECT_EQ(find_arn_fault(invocation(invocation(kFunction)), true), ArnFault::kFunctionArn);
  for (const std::string_view uri :
       {"arn:aws:apigateway:us-west-2:s3:path/b/k", "arn:aws:apigateway:us-west-2:lambda:path/x",
        "arn:aws:apigateway:us-west-2:lambda:action/Invoke",
        "arn:aws:apigateway:us-west-2:firehose:action/PutRecord"}) {
    EXPECT_EQ(find_arn_fault(uri, true), ArnFault::kNotProxied) << uri;
  }
  EXPECT_EQ(find_arn_fault(invocation(kFunction, ""), true), ArnFault::kNoInvocations);
}

}  // namespace
}  // namespace gwport::check

#include "pipeline/recognize.h"

#include <gtest/gtest.h>

namespace gwport::pipeline {
namespace {

TEST(Recognize, DocumentsInEveryNotation) {
  EXPECT_TRUE(may_be_openapi("{\"openapi\": \"3.0.0\"}"));
  EXPECT_TRUE(may_be_openapi("\xEF\xBB\xBF{\n\t\"info\":{},\"swagger\"\n: \"2.0\"}"));
  EXPECT_TRUE(may_be_openapi("openapi: 3.0.0\n"));
  EXPECT_TRUE(may_be_openapi("---\r\n# a comment\r\n'swagger' : '2.0'\r\n"));
  EXPECT_TRUE(may_be_openapi("{openapi: 3.0.0}"));
}

TEST(Recognize, ADocumentThatCannotBeReadIsOneAllTheSame) {
  EXPECT_TRUE(may_be_openapi("{\"openapi\": \"3.0.0\", \"paths\": {"));
}

TEST(Recognize, OtherFiles) {
  EXPECT_FALSE(may_be_openapi(""));
  EXPECT_FALSE(may_be_openapi(" \n"));
  EXPECT_FALSE(may_be_openapi("[{\n\"openapi\": 1}]"));
  EXPECT_FALSE(may_be_openapi("{\"name\": \"openapi\", \"dependencies\": {}}"));
  EXPECT_FALSE(may_be_openapi("{\"openapi-generator\": 1}"));
  EXPECT_FALSE(may_be_openapi("{\"myopenapi\": 1}"));
  EXPECT_FALSE(may_be_openapi("data:\n  spec: |\n    openapi: 3.0.0\n"));
  EXPECT_FALSE(may_be_openapi("# openapi: 3.0.0\nkey: 1\n"));
}

}  // namespace
}  // namespace gwport::pipeline

// What the service's parser makes no document of.
#include <gtest/gtest.h>

#include "parse_issues_messages.h"

namespace gwport::check {
namespace {

const Lines kRefused{"no document", "Invalid OpenAPI input."};

TEST(NoDocument, RootsAndVersions) {
  EXPECT_EQ(messages_of("[]"), kRefused);
  EXPECT_EQ(messages_of("5"), kRefused);
  EXPECT_EQ(messages_of("{}"), kRefused);
  EXPECT_EQ(messages_of(R"({"openapi": []})"), kRefused);
  EXPECT_EQ(
      messages_of(R"({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}})"),
      kRefused);
  EXPECT_EQ(messages_of(R"({"openapi": 3.0, "info": {"title": "t", "version": "1"}, "paths": {}})"),
            Lines{});
}

TEST(NoDocument, TheHintSaysWhy) {
  EXPECT_EQ(place_of(R"({"openapi": "3.1.0"})"),
            "\"3.1.0\"|the service takes OpenAPI 3.0 and Swagger 2.0 only, not 3.1.0: convert the "
            "document to 3.0.x");
  EXPECT_EQ(place_of(R"({"openapi": "4.0"})"),
            "\"4.0\"|the service takes OpenAPI 3.0 and Swagger 2.0 only, not 4.0");
  EXPECT_EQ(place_of(R"({"openapi": "2.0"})"),
            "\"2.0\"|a Swagger 2.0 document names its version in `swagger`, not in `openapi`");
  EXPECT_EQ(place_of(R"("openapi: 3.0.1")"),
            "\"openapi: 3.0.1\"|the whole document is one text: was it encoded twice, a JSON "
            "string made of JSON or YAML?");
}

TEST(NoDocument, WhereTheParserBreaksOff) {
  EXPECT_EQ(
      messages_of(with_operation(R"("requestBody": {"content": {"application/json": null}})")),
      kRefused);
  EXPECT_EQ(messages_of(
                with_operation(R"("requestBody": {"content": {"a/b": {"encoding": {"e": "x"}}}})")),
            kRefused);
  EXPECT_EQ(messages_of(with_operation(R"("callbacks": {"c": []})")), kRefused);
  EXPECT_EQ(messages_of(with_operation(R"("callbacks": {"c": {"x-a": "b"}})")), kRefused);
  EXPECT_EQ(messages_of(with_components(R"("callbacks": {"c": {"u": 1}})")), kRefused);
  EXPECT_EQ(messages_of(
                with_members(R"("paths": {}, "servers": [{"url": "u", "variables": {"a": "b"}}])")),
            kRefused);
  EXPECT_EQ(messages_of(
                with_operation(R"("parameters": [{"name": "a", "in": "query", "style": "csv"}])")),
            kRefused);
  EXPECT_EQ(messages_of(with_paths(R"("/{a}": {"$ref": {}})")), kRefused);
}

TEST(NoDocument, NoOtherMessageComesWithIt) {
  EXPECT_EQ(messages_of(
                R"({"openapi": "3.0.1", "bad": 1, "servers": [{"variables": {"a": 1, "b": 2}}]})"),
            (Lines{kRefused[0], kRefused[1], kRefused[1]}));
}

TEST(NoDocument, PlacesAreAllShown) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read(
      "a.json", with_members(R"("paths": {}, "servers": [{"variables": {"a": 1, "b": 2}}])"),
      diagnostics);
  EXPECT_FALSE(report_parse_issues(*document.root, diagnostics));
  ASSERT_EQ(diagnostics.list().size(), 2U);
  EXPECT_EQ(diagnostics.list()[0].hint,
            "a server variable has to be an object: the service's parser breaks off here");
  EXPECT_FALSE(diagnostics.list()[0].unsaid);
  EXPECT_TRUE(diagnostics.list()[1].unsaid);
}

TEST(NoDocument, ParametersMayHaveAnUnknownStyleWithExplode) {
  EXPECT_EQ(messages_of(with_operation(
                R"("parameters": [{"name": "a", "in": "query", "style": "csv", "explode": 1}])")),
            kRefused);
  EXPECT_NE(
      messages_of(with_operation(
          R"("parameters": [{"name": "a", "in": "query", "style": "csv", "explode": true}])")),
      kRefused);
}

}  // namespace
}  // namespace gwport::check

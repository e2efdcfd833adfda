#include "pipeline/convert_document.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::pipeline {
namespace {

ConvertedDocument converted(const std::string& text, bool keep_text, ConvertOptions options = {}) {
  options.keep_text = keep_text;
  return convert_document(std::make_unique<diag::Source>("document", text), options);
}

std::string text_of(const ConvertedDocument& document) {
  std::string text;
  if (!document.text) return "(none)";
  document.text([&](std::string_view piece) {
    text += piece;
    return true;
  });
  return text;
}

/// A schema for each of many media types: the result is far longer than the document.
std::string long_result() {
  std::string types;
  std::string properties;
  for (int i = 0; i < 300; ++i) {
    const std::string number = std::to_string(i);
    if (i % 4 == 0) types += (i == 0 ? "\"a/" : ",\"a/") + number + '"';
    properties += (i == 0 ? "\"p" : ",\"p") + number + R"(":{"type":"string"})";
  }
  return R"({"swagger":"2.0","produces":[)" + types +
         R"(],"paths":{"/a":{"get":{"responses":{"200":{"schema":{"properties":{)" + properties +
         "}}}}}}}}";
}

/// A text that is kept from the walk for losses is the one that is made without it.
TEST(ConvertDocument, GivesTheSameTextKeptOrNot) {
  const std::string documents[] = {
      R"({"swagger":"2.0","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query"}]}}}})",
      "{\n  \"openapi\": \"3.1.0\",\n  \"paths\": {},\n  \"webhooks\": {}\n}\n",
      "swagger: '2.0'\npaths: {/a: {get: {produces: [a/b], responses: {'200': {schema: {}}}}}}\n",
      "openapi: 3.0.1\npaths: {}\n",
      long_result(),
  };
  for (const std::string& each : documents) {
    const ConvertedDocument kept = converted(each, true);
    const ConvertedDocument made = converted(each, false);
    const std::string text = text_of(made);
    EXPECT_NE(text, "(none)") << each;
    EXPECT_EQ(text_of(kept), text);
    EXPECT_EQ(text_of(kept), text) << "the second time";
    EXPECT_EQ(kept.losses, made.losses);
    EXPECT_EQ(kept.diagnostics.list().size(), made.diagnostics.list().size());
  }
  EXPECT_GT(text_of(converted(long_result(), true)).size(), 500'000U);
}

TEST(ConvertDocument, KeepsNoTextOfWhatIsRefused) {
  const std::string text =
      R"({"swagger":"2.0","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query"}]}}}})";
  ConvertOptions options;
  options.strict = true;
  EXPECT_EQ(text_of(converted(text, true, options)), "(none)");
  EXPECT_EQ(text_of(converted(R"({"swagger":"2.0","a":1,"a":2})", true)), "(none)");
}

}  // namespace
}  // namespace gwport::pipeline

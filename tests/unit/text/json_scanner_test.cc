// The fast reader of JSON against nlohmann/json, which decides what is valid.
#include "text/json_scanner.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>

#include "unit/text/same_tree.h"

namespace gwport::text {
namespace {

doc::Document document_of(std::string_view text) {
  doc::Document document;
  document.source = std::make_unique<diag::Source>("a.json", std::string(text));
  document.arena = std::make_unique<doc::Arena>();
  return document;
}

/// Whether the scanner takes the text, which must be so exactly if nlohmann/json takes it.
bool taken(std::string_view text) {
  doc::Document scanned = document_of(text);
  doc::Document judged = document_of(text);
  diag::Diagnostics diagnostics;
  judge_json(judged, JsonExtent::kWholeText, {}, diagnostics);
  const bool fast = scan_json(scanned, {});
  EXPECT_EQ(fast, judged.root != nullptr) << text;
  if (fast && judged.root != nullptr) {
    EXPECT_TRUE(same_tree(*scanned.root, *judged.root)) << text;
  }
  return fast;
}

// Every kind of token and escape, lengths around eight bytes, two to four bytes of UTF-8.
constexpr std::string_view kSample =
    "{\"a\": [1, -0.5e+10, 1E-2, true,false , null, {}],\r\n"
    "        \"b\\u0041\": \"x\\\"\\\\\\/\\b\\f\\n\\r\\t\",\n"
    "\t\"12345678\": \"\\ud83d\\ude00 \xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 tail\",\n"
    "  \"a\": {\"c\": [[], \"\", 0]}}\n";

TEST(JsonScanner, TakesWhatIsValid) {
  EXPECT_TRUE(taken(kSample));
  for (const std::string_view text : {"1", "-0", "\"\"", "[]", "{}", " null ", "[1,2]", "1e999"}) {
    EXPECT_TRUE(taken(text));
  }
}

TEST(JsonScanner, LeavesTheRestToTheJudge) {
  for (const std::string_view text : {"",
                                      " ",
                                      "01",
                                      "1.",
                                      ".5",
                                      "+1",
                                      "1e",
                                      "-",
                                      "[1,]",
                                      "{,}",
                                      "{\"a\"}",
                                      "{\"a\":}",
                                      "[1 2]",
                                      "tru",
                                      "nul",
                                      "\"",
                                      "\"\\u12\"",
                                      "\"\\ud800\"",
                                      "\"\\udc00\"",
                                      "\"\\ud800\\u0041\"",
                                      "\"\\x\"",
                                      "\"\t\"",
                                      "\"\xC3\"",
                                      "\"\xED\xA0\x80\"",
                                      "\"\xC0\x80\"",
                                      "{} {}",
                                      "[}",
                                      "{]"}) {
    EXPECT_FALSE(taken(text));
  }
}

TEST(JsonScanner, AgreesOnEveryBeginningAndEveryChangedByte) {
  for (std::size_t length = 0; length < kSample.size(); ++length) taken(kSample.substr(0, length));
  for (std::size_t at = 0; at < kSample.size(); ++at) {
    for (const char c :
         {'"', '\\', '{', '}', ',', ':', '0', 'u', ' ', '\n', '\x01', '\x80', '\xED'}) {
      std::string text(kSample);
      text[at] = c;
      taken(text);
    }
  }
}

TEST(JsonScanner, StopsAtTheLimitOfNesting) {
  const ReadOptions options;
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  doc::Document inside = document_of(nested(options.max_depth));
  EXPECT_TRUE(scan_json(inside, options));
  doc::Document outside = document_of(nested(options.max_depth + 1));
  EXPECT_FALSE(scan_json(outside, options));
  EXPECT_EQ(outside.root, nullptr);
}

}  // namespace
}  // namespace gwport::text

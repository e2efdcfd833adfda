// What people are told about broken JSON.
#include "text/json_fault.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "text/read.h"

namespace gwport::text {
namespace {

TEST(JsonFault, NulIsNotTheEnd) {
  diag::Diagnostics diagnostics;
  const doc::Document document = read_json_text(
      std::make_unique<diag::Source>("a.json", std::string("12\0", 3)), {}, diagnostics);
  EXPECT_EQ(document.root, nullptr);
  EXPECT_EQ(diagnostics.list().at(0).span, (diag::Span{2, 3}));
}

diag::Diagnostics faults_of(std::string_view text) {
  diag::Diagnostics diagnostics;
  const doc::Document document =
      read_json_text(std::make_unique<diag::Source>("a.json", std::string(text)), {}, diagnostics);
  EXPECT_EQ(document.root == nullptr, !diagnostics.empty());
  return diagnostics;
}

struct Case {
  const char* text;
  std::uint32_t begin;
  std::uint32_t end;
  const char* hint;  // a part of it
};

constexpr Case kCases[] = {
    {"", 0, 0, "expected a value, found the end of the text"},
    {" {", 2, 2, "expected a key in double quotes or '}', found the end"},
    {"{a: 1}", 1, 2, "expected a key in double quotes or '}'; found a"},
    {"{'a': 1}", 1, 2, "double quotes"},
    {"{\"a\" 1}", 5, 6, "expected ':' after the key; found 1"},
    {"{\"a\": }", 6, 7, "expected a value; found }"},
    {"{\"a\": 1 \"b\": 2}", 8, 9, "expected ',' or '}'; found \""},
    {"{\"a\": 1,}", 7, 8, "no comma before the end"},
    {"{\"a\": 1, b}", 9, 10, "expected a key in double quotes; found b"},
    {"[1, 2,\n]", 5, 6, "no comma before the end"},
    {"[1 2]", 3, 4, "expected ',' or ']'; found 2"},
    {"[1, 2}", 5, 6, "expected ',' or ']'; found }"},
    {"[,1]", 1, 2, "expected a value or ']'; found ,"},
    {"{\"a\": 1} x", 9, 10, "expected the end of the text; found x"},
    {"{\"a\": 1 // c\n}", 8, 9, "JSON has no comments"},
    {"/* c */ {}", 0, 1, "JSON has no comments"},
    {"{\n  # c\n}", 4, 5, "JSON has no comments"},
    {"[True]", 1, 5, "found True"},
    {"[NaN]", 1, 4, "found NaN"},
    {"[nul]", 1, 4, "found nul"},
    {"[01]", 1, 3, "no leading zero"},
    {"[-01]", 2, 4, "no leading zero"},
    {"01", 0, 2, "no leading zero"},
    {"[1.5.5]", 5, 6, "expected ',' or ']'; found 5"},
    {"[+1]", 1, 2, "no plus sign"},
    {"[.5]", 1, 2, "a digit before its point"},
    {"[1.]", 1, 3, "a digit after its point"},
    {"[1.e5]", 1, 3, "a digit after its point"},
    {"[1e]", 1, 3, "a digit in its exponent"},
    {"[1e+]", 1, 4, "a digit in its exponent"},
    {"[-]", 1, 2, "needs a digit here"},
    {"[\"a", 1, 2, "never ends"},
    {"[\"a\nb\"]", 3, 4, "as \\n"},
    {"[\"a\tb\"]", 3, 4, "as \\t"},
    {"[\"a\x01\"]", 3, 4, "\\u00XX"},
    {"[\"a\\x\"]", 3, 5, "no JSON escape"},
    {"[\"\\u12G4\"]", 2, 4, "four hexadecimal digits"},
    {"[\"\\u12", 2, 4, "four hexadecimal digits"},
    {"[\"\xC3(\"]", 2, 3, "not UTF-8"},
    {"[\xFF]", 1, 2, "not UTF-8"},
    {"[\xE2\x80\x9Cx]", 1, 4, "unless it is in quotes"},
    {"[\x01]", 1, 2, "control character"},
    {"{\"a\\\n\": 1}", 3, 5, "no JSON escape"},
};

TEST(JsonFault, SaysWhatWasExpectedAndFound) {
  for (const Case& c : kCases) {
    const diag::Diagnostics diagnostics = faults_of(c.text);
    ASSERT_EQ(diagnostics.list().size(), 1U) << c.text;
    const diag::Diagnostic& fault = diagnostics.list()[0];
    EXPECT_EQ(fault.rule->id, "invalid-openapi-input") << c.text;
    EXPECT_EQ(fault.message, "Invalid OpenAPI input.");
    EXPECT_EQ(fault.span, (diag::Span{c.begin, c.end})) << c.text << ": " << fault.hint;
    EXPECT_NE(fault.hint.find(c.hint), std::string::npos) << c.text << ": " << fault.hint;
  }
}

TEST(JsonFault, HalfASurrogatePairIsALimitOfOurs) {
  for (const char* text : {R"(["\uD800"])", R"(["\uD800x"])", R"(["\uD800\u0041"])",
                           R"(["\udc00"])", R"(["\uD800\uD800"])"}) {
    const diag::Diagnostics diagnostics = faults_of(text);
    ASSERT_EQ(diagnostics.list().size(), 1U) << text;
    EXPECT_EQ(diagnostics.list()[0].rule->id, "lone-surrogate") << text;
    EXPECT_EQ(diagnostics.list()[0].rule->speaker, diag::Speaker::kGwport);
    EXPECT_EQ(diagnostics.list()[0].span, (diag::Span{2, 8})) << text;
  }
  EXPECT_TRUE(faults_of(R"(["\uD83D\uDE00"])").empty());
}

TEST(JsonFault, OtherTextsHaveOtherRefusals) {
  static constexpr diag::Rule kBroken{"broken-thing",
                                      diag::Outcome::kRefused,
                                      diag::Severity::kError,
                                      "broken",
                                      "",
                                      "",
                                      diag::Evidence::kInferred,
                                      "a test"};
  ReadOptions options;
  options.refusal = &kBroken;
  for (const char* text : {"{", "a: [", ""}) {
    diag::Diagnostics diagnostics;
    const doc::Document document =
        read(std::make_unique<diag::Source>("a", text), options, diagnostics);
    EXPECT_EQ(document.root, nullptr);
    EXPECT_EQ(diagnostics.list().at(0).rule, &kBroken) << text;
  }
}

}  // namespace
}  // namespace gwport::text

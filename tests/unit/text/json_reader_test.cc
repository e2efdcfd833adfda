#include <gtest/gtest.h>

#include "doc/pointer.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::text {
namespace {

TEST(JsonReader, KeepsPlacesOfKeysAndValues) {
  diag::Diagnostics diagnostics;
  const doc::Document document =
      read("a.json", R"({"a": [1.50, "x\"\n"], "b": true})", diagnostics);
  ASSERT_NE(document.root, nullptr);
  const doc::Node& list = *document.root->find("a");
  EXPECT_EQ(list.key_span(), (doc::Span{1, 4}));
  EXPECT_EQ(list.span(), (doc::Span{6, 21}));
  EXPECT_EQ(list.begin()[0].text(), "1.50");
  EXPECT_EQ(list.begin()[0].span(), (doc::Span{7, 11}));
  EXPECT_EQ(list.begin()[1].text(), "x\"\n");
  EXPECT_EQ(list.begin()[1].span(), (doc::Span{13, 20}));
  EXPECT_EQ(doc::pointer_at(*document.root, {7, 11}), "/a/0");
  EXPECT_EQ(doc::pointer_at(*document.root, {1, 4}), "/a");
  EXPECT_EQ(doc::node_at(*document.root, {1, 4}), &list);
  EXPECT_EQ(doc::node_at(*document.root, {7, 11}), list.begin());
  EXPECT_EQ(doc::node_at(*document.root, {}), nullptr);
}

TEST(JsonReader, LastOfDuplicateKeysCounts) {
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", R"({"a": 1, "b": 2, "a": 3})", diagnostics);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(document.root->find("a")->text(), "3");
  ASSERT_EQ(document.duplicates.size(), 1U);
  EXPECT_EQ(document.duplicates[0].first, (doc::Span{1, 4}));
  EXPECT_EQ(to_json(*document.root, JsonStyle::kCompact), R"({"b":2,"a":3})");
}

// Found by the import fuzzer: the pointer of a finding must lead somewhere.
TEST(JsonReader, PointersEndAtAMemberWhoseKeyIsRepeated) {
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", R"({"a": {"b": 1}, "a": {"c": 2}})", diagnostics);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(doc::pointer_at(*document.root, {7, 10}), "/a");
  EXPECT_EQ(doc::pointer_at(*document.root, {22, 25}), "/a/c");
}

TEST(JsonReader, LargeObjectsAreIndexed) {
  std::string text = "{";
  for (int i = 0; i < 100; ++i)
    text += "\"k" + std::to_string(i) + "\": " + std::to_string(i) + ", ";
  text += "\"k7\": -7}";
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", text, diagnostics);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(document.root->find("k99")->text(), "99");
  EXPECT_EQ(document.root->find("k7")->text(), "-7");
  EXPECT_EQ(document.root->find("absent"), nullptr);
  EXPECT_EQ(document.duplicates.size(), 1U);
}

TEST(JsonWriter, WritesAsJacksonDoes) {
  diag::Diagnostics diagnostics;
  const doc::Document document =
      read("a.json", R"({"type":"object","a":{},"b":[],"c":["x",{"y":1}]})", diagnostics);
  EXPECT_EQ(to_json(*document.root, JsonStyle::kJackson),
            "{\n  \"type\" : \"object\",\n  \"a\" : { },\n  \"b\" : [ ],\n"
            "  \"c\" : [ \"x\", {\n    \"y\" : 1\n  } ]\n}");
}

TEST(JsonReader, NumbersOfAnySizeKeepTheirText) {
  const std::string digits(400, '7');
  const std::string text = "{\"a\": 1e999, \"b\": [-" + digits + ", " + digits +
                           ".5e-3], \"c\": 0.0e9999, \"1e999\": \"2e999\"}";
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", text, diagnostics);
  ASSERT_NE(document.root, nullptr);
  EXPECT_TRUE(diagnostics.empty());
  EXPECT_EQ(document.root->find("a")->text(), "1e999");
  EXPECT_EQ(document.root->find("a")->span(), (doc::Span{6, 11}));
  EXPECT_EQ(document.root->find("b")->begin()[0].text(), "-" + digits);
  EXPECT_EQ(document.root->find("b")->begin()[1].text(), digits + ".5e-3");
  EXPECT_EQ(document.root->find("c")->text(), "0.0e9999");
  EXPECT_EQ(document.root->find("1e999")->text(), "2e999");
}

TEST(JsonReader, FaultsAfterHugeNumbersAreStillFound) {
  const std::string digits(400, '7');
  for (const std::string& bad :
       {std::string("1e"), std::string("01"), digits + ".", digits + ".5.5", "0" + digits}) {
    diag::Diagnostics strict;
    const doc::Document json = read_json_text(
        std::make_unique<diag::Source>("a.json", "[1e999, " + bad + "]"), {}, strict);
    EXPECT_EQ(json.root, nullptr) << bad;
    EXPECT_GE(strict.list().at(0).span.begin, 8U) << bad;
  }
}

TEST(JsonReader, ANumberAloneIsADocument) {
  for (const char* text : {"1", " -0.5e1 ", "1e999"}) {
    diag::Diagnostics diagnostics;
    const doc::Document document =
        read_json_text(std::make_unique<diag::Source>("a.json", text), {}, diagnostics);
    ASSERT_NE(document.root, nullptr) << text;
    EXPECT_TRUE(document.root->is_number());
    EXPECT_EQ(document.root->span().end - document.root->span().begin,
              document.root->text().size());
  }
}

TEST(JsonReader, NestingHasALimit) {
  const auto nested = [](std::size_t levels) {
    diag::Diagnostics diagnostics;
    const doc::Document document = read_json_text(
        std::make_unique<diag::Source>("a", std::string(levels, '[') + std::string(levels, ']')),
        {}, diagnostics);
    return document.root != nullptr ? "fine" : diagnostics.list().at(0).rule->id;
  };
  EXPECT_EQ(nested(512), "fine");
  EXPECT_EQ(nested(513), "nesting-too-deep");
  EXPECT_EQ(nested(1'000'000), "nesting-too-deep");
}

// Jackson's default escapes: the short forms, else four upper-case hexadecimal digits; DEL and
// everything above ASCII as it is.
/// Every byte, wherever it stands among others, is written as when it stands alone.
TEST(JsonWriter, EscapesAtEveryPlace) {
  for (const char c : {'"', '\\', '\n', '\x01', '\x1f', ' ', '\x7f', '/', 'a'}) {
    std::string alone;
    JsonWriter(alone, JsonStyle::kCompact).string({&c, 1});
    for (std::size_t at = 0; at < 20; ++at) {
      std::string value(20, '\xc3');
      std::string expected = '"' + value + '"';
      value[at] = c;
      expected.replace(at + 1, 1, alone.substr(1, alone.size() - 2));
      std::string written;
      JsonWriter(written, JsonStyle::kCompact).string(value);
      EXPECT_EQ(written, expected);
    }
  }
}

TEST(JsonWriter, LongTextsComeInPiecesWithoutALoss) {
  std::string value;
  while (value.size() < 100'000) value += "line " + std::to_string(value.size()) + "\n\t\x02";
  std::string written;
  std::size_t pieces = 0;
  JsonWriter writer(
      [&](std::string_view piece) {
        written += piece;
        ++pieces;
      },
      JsonStyle::kPretty);
  writer.begin_array();
  writer.string(value);
  writer.end_array();
  EXPECT_GT(pieces, 5U);
  diag::Diagnostics diagnostics;
  const doc::Document document = read("a.json", written, diagnostics);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(document.root->begin()->text(), value);
}

TEST(JsonWriter, IndentsAtAnyDepth) {
  std::string written;
  JsonWriter writer(written, JsonStyle::kPretty);
  for (int i = 0; i < 100; ++i) writer.begin_array();
  writer.null();
  for (int i = 0; i < 100; ++i) writer.end_array();
  EXPECT_NE(written.find("[\n" + std::string(200, ' ') + "null\n" + std::string(198, ' ') + "]"),
            std::string::npos);
}

TEST(JsonWriter, EscapesAsJacksonDoes) {
  std::string all;
  for (char c = 0; c < 0x20; ++c) all += c;
  all += "\"\\/\x7F\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80";
  std::string out;
  JsonWriter(out, JsonStyle::kCompact).string(all);
  EXPECT_EQ(out, R"("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F)"
                 R"(\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C)"
                 R"(\u001D\u001E\u001F\"\\/)"
                 "\x7F\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80\"");
  std::string slashes;
  JsonWriter(slashes, JsonStyle::kCompactSlashes).string("a/b");
  EXPECT_EQ(slashes, R"("a\/b")");
}

}  // namespace
}  // namespace gwport::text

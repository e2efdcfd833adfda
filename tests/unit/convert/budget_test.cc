// A small document must not stand for an endless one: whatever has a place of its own in one
// version and is written wherever it is used in the other.
#include "convert/budget.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "convert/convert.h"
#include "diag/catalogue/convert.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::convert {
namespace {

constexpr int kMany = 1500;

/// `make(0),make(1),...`
std::string list(const std::function<std::string(int)>& make) {
  std::string out;
  for (int i = 0; i < kMany; ++i) {
    if (i > 0) out += ',';
    out += make(i);
  }
  return out;
}

/// As many operations as that, with the members that are given.
std::string paths(const std::string& members) {
  return R"("paths":{)" + list([&](int i) {
           return "\"/p" + std::to_string(i) + R"(":{"post":{)" + members + "}}";
         }) +
         '}';
}

std::string numbered(const std::string& before, int i, const std::string& after) {
  return before + std::to_string(i) + after;
}

std::string openapi(const std::string& rest) { return R"({"openapi":"3.0.1",)" + rest + '}'; }
std::string swagger(const std::string& rest) { return R"({"swagger":"2.0",)" + rest + '}'; }

const std::string kLong(30'000, 'l');
const std::string kProperties =
    R"("properties":{)" + list([](int i) { return numbered("\"a", i, R"(":{"type":"string"})"); }) +
    '}';
const std::string kTypes =
    '{' + list([](int i) { return numbered("\"a/t", i, R"(":{"schema":{}})"); }) + '}';
const std::string kNames = '[' + list([](int i) { return numbered("\"a/t", i, "\""); }) + ']';

struct Bomb {
  const char* what;
  std::string text;
};

std::vector<Bomb> bombs_for_swagger() {
  const std::string use = R"("requestBody":{"$ref":"#/components/requestBodies/F"})";
  const std::string form = R"({"content":{"multipart/form-data":{"schema":)";
  const std::string answer = R"("responses":{"200":{"$ref":"#/components/responses/R"}})";
  return {
      {"a shared form", openapi(paths(use) + R"(,"components":{"requestBodies":{"F":)" + form +
                                '{' + kProperties + "}}}}}}")},
      {"forms with a shared schema",
       openapi(paths(R"("requestBody":)" + form + R"({"$ref":"#/components/schemas/S"}}}})") +
               R"(,"components":{"schemas":{"S":{)" + kProperties + "}}}")},
      {"the media types of a shared body",
       openapi(paths(use) + R"(,"components":{"requestBodies":{"F":{"content":)" + kTypes + "}}}")},
      {"the media types of a shared response",
       openapi(paths(answer) + R"(,"components":{"responses":{"R":{"content":)" + kTypes + "}}}")},
      {"a body that has no place of its own",
       openapi(paths(R"("requestBody":{"$ref":"#/x-body"})") +
               R"(,"x-body":{"content":{"a/b":{"schema":{)" + kProperties + "}}}}")},
      {"a parameter's schema",
       openapi(
           paths(
               R"("parameters":[{"name":"a","in":"query","schema":{"$ref":"#/components/schemas/S"}}])") +
           R"(,"components":{"schemas":{"S":{"type":"string","enum":[")" + kLong + R"("]}}})")},
      {"a shared header",
       openapi(paths(R"("responses":{"200":{"headers":{"A":{"$ref":"#/components/headers/H"}}}})") +
               R"(,"components":{"headers":{"H":{"description":")" + kLong +
               R"(","schema":{"type":"string"}}}})")},
      {"a long name that x-names gives",
       openapi(paths(R"("x-a":{"$ref":"#/components/schemas/S"})") +
               R"(,"components":{"schemas":{"S":{}},"x-names":{"schemas":{"S":")" + kLong +
               R"("}}})")},
  };
}

std::vector<Bomb> bombs_for_openapi() {
  const std::string body = R"("parameters":[{"name":"b","in":"body","schema":{)";
  return {
      {"shared form parameters",
       swagger(paths(R"("parameters":[{"$ref":"#/parameters/F"}])") +
               R"(,"parameters":{"F":{"name":"f","in":"formData","type":"string","description":")" +
               kLong + R"("}})")},
      {"a schema for each media type",
       swagger(R"("consumes":)" + kNames + ',' + paths(body + "}}]"))},
      {"a long media type", swagger(R"("consumes":[")" + kLong + R"("],)" + paths(body + "}}]"))},
      {"responses with many media types",
       swagger(R"("produces":)" + kNames + ',' + paths(R"("responses":{"200":{"schema":{}}})"))},
      {"a long host for each scheme",
       swagger(R"("host":")" + kLong + R"(",)" + paths(R"("schemes":["http","https"])"))},
      {"a long host for many schemes",
       swagger(R"("host":")" + kLong + R"(","schemes":)" + '[' +
               list([](int i) { return numbered("\"s", i, "\""); }) + ']')},
  };
}

doc::Document read(const std::string& text) {
  diag::Diagnostics ignored;
  return text::read("document", text, ignored);
}

bool is_refused(const diag::Diagnostics& diagnostics) {
  const auto& list = diagnostics.list();
  return std::any_of(list.begin(), list.end(), [](const diag::Diagnostic& each) {
    return each.rule == &diag::rules::kTooManyCopies;
  });
}

void expect_bounds(const std::vector<Bomb>& bombs, Target target) {
  for (const Bomb& bomb : bombs) {
    SCOPED_TRACE(bomb.what);
    const doc::Document document = read(bomb.text);
    ASSERT_NE(document.root, nullptr);
    diag::Diagnostics diagnostics;
    find_losses(*document.root, target, diagnostics);
    EXPECT_TRUE(is_refused(diagnostics));
    std::string out;
    text::JsonWriter writer(out, text::JsonStyle::kCompact);
    write_converted(*document.root, target, writer);
    EXPECT_LT(out.size(), 15 * bomb.text.size() + 2'000'000);
    EXPECT_NE(read(out).root, nullptr) << "cut off in the middle";
  }
}

TEST(Budget, BoundsWhatSwaggerWritesForEachUse) {
  expect_bounds(bombs_for_swagger(), Target::kSwagger);
}

TEST(Budget, BoundsWhatOpenApiWritesForEachUse) {
  expect_bounds(bombs_for_openapi(), Target::kOas30);
}

TEST(Budget, BoundsPathItems) {
  const std::string text =
      R"({"openapi":"3.1.0","paths":{)" +
      list([](int i) { return numbered("\"/p", i, R"(":{"$ref":"#/components/pathItems/P"})"); }) +
      R"(},"components":{"pathItems":{"P":{"get":{"description":")" + kLong + R"("}}}}})";
  const doc::Document document = read(text);
  diag::Diagnostics diagnostics;
  doc::Arena arena;
  const doc::Node& root = lower(*document.root, arena, diagnostics);
  EXPECT_TRUE(is_refused(diagnostics));
  EXPECT_LT(text::to_json(root, text::JsonStyle::kCompact).size(), 12 * text.size() + 2'000'000);
}

/// Only what the tree holds counts: aliases are short in the text.
TEST(Budget, CountsWhatAliasesStandFor) {
  std::string text = "openapi: 3.0.1\nx-a: &a\n";
  for (int i = 0; i < kMany; ++i) text += numbered("  a", i, ": {type: string}\n");
  text +=
      "components: {requestBodies: {F: {content: {multipart/form-data: {schema: {properties: *a";
  text += "}}}}}}\npaths:\n";
  for (int i = 0; i < kMany; ++i) {
    text +=
        numbered("  /p", i, ": {post: {requestBody: {$ref: '#/components/requestBodies/F'}}}\n");
  }
  const doc::Document document = read(text);
  ASSERT_NE(document.root, nullptr);
  diag::Diagnostics diagnostics;
  find_losses(*document.root, Target::kSwagger, diagnostics);
  EXPECT_TRUE(is_refused(diagnostics));
}

TEST(Budget, LetsRealDocumentsBe) {
  const doc::Document document = read(openapi(
      paths(
          R"("requestBody":{"$ref":"#/components/requestBodies/F"},"responses":{"200":{"description":"ok"}})") +
      R"(,"components":{"requestBodies":{"F":{"content":{"multipart/form-data":{"schema":{"properties":{"a":{"type":"string"}}}}}}}})"));
  diag::Diagnostics diagnostics;
  find_losses(*document.root, Target::kSwagger, diagnostics);
  EXPECT_FALSE(is_refused(diagnostics));
}

TEST(Budget, ReplacesVariablesAsFarAsUrlsGo) {
  std::string url = "/";
  for (int i = 0; i < 3 * kMany; ++i) url += "{a}";
  const doc::Document document =
      read(openapi(R"("servers":[{"url":")" + url + R"(","variables":{"a":{"default":")" + kLong +
                   R"("}}}],"paths":{})"));
  diag::Diagnostics diagnostics;
  find_losses(*document.root, Target::kSwagger, diagnostics);
  const auto& list = diagnostics.list();
  EXPECT_TRUE(std::any_of(list.begin(), list.end(), [](const diag::Diagnostic& each) {
    return each.rule == &diag::rules::kServerUrlTooLong;
  }));
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  write_converted(*document.root, Target::kSwagger, writer);
  EXPECT_LT(out.size(), 100'000U);
}

/// The last value that fits is taken, and nothing after it.
TEST(Budget, TakesItsBytesAndNoMore) {
  const doc::Document document = read("[1]");
  Budget budget(*document.root);  // 1,000,030
  EXPECT_TRUE(budget.take(1'000'029));
  EXPECT_FALSE(budget.take(1));
  EXPECT_FALSE(budget.take(0));
}

}  // namespace
}  // namespace gwport::convert

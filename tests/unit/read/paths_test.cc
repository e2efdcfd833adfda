#include "reading.h"

namespace gwport::read {
namespace {

Options with(BasePath mode) {
  Options options;
  options.base_path = mode;
  return options;
}

std::string paths_of(const std::string& text, BasePath mode) {
  return reading(text, with(mode))->paths();
}

// Developer guide: the worked example of basePath /a/b/c with the paths /e and /f.
TEST(BasePath, SwaggerWorkedExample) {
  const std::string text = swagger(R"({"/e": {}, "/f": {}})", R"(, "basePath": "/a/b/c")");
  EXPECT_EQ(paths_of(text, BasePath::kIgnore), "/ /e /f");
  EXPECT_EQ(paths_of(text, BasePath::kPrepend), "/ /a /a/b /a/b/c /a/b/c/e /a/b/c/f");
  EXPECT_EQ(paths_of(text, BasePath::kSplit), "/ /b /b/c /b/c/e /b/c/f");
}

// Recorded: basePath /base with ignore and prepend; all modes without a basePath.
TEST(BasePath, OneSegmentOrNone) {
  const std::string one = swagger(R"({"/test": {}})", R"(, "basePath": "/base")");
  EXPECT_EQ(paths_of(one, BasePath::kPrepend), "/ /base /base/test");
  EXPECT_EQ(paths_of(one, BasePath::kSplit), "/ /test");
  EXPECT_EQ(paths_of(swagger(R"({"/test": {}})"), BasePath::kPrepend), "/ /test");
}

std::string with_servers(std::string_view servers) {
  return oas30(R"({"/test": {}})", R"(, "servers": )" + std::string(servers));
}

// Recorded: a variable counts although no url mentions it.
TEST(BasePath, VariableCountsEvenIfNoUrlMentionsIt) {
  const std::string text = with_servers(
      R"([{"url": "https://a.com/x", "variables": {"basePath": {"default": "/base-var"}}}])");
  EXPECT_EQ(paths_of(text, BasePath::kIgnore), "/ /test");
  EXPECT_EQ(paths_of(text, BasePath::kPrepend), "/ /base-var /base-var/test");
  EXPECT_EQ(paths_of(text, BasePath::kSplit), "/ /test");
}

// Recorded: the slash at the end is dropped.
TEST(BasePath, PathOfTheUrlCountsWithoutAVariable) {
  const std::string text = with_servers(R"([{"url": "https://a.com/base-url/part/"}])");
  EXPECT_EQ(paths_of(text, BasePath::kPrepend), "/ /base-url /base-url/part /base-url/part/test");
  EXPECT_EQ(paths_of(text, BasePath::kSplit), "/ /part /part/test");
}

// Developer guide: of several basePath variables only the first counts.
TEST(BasePath, FirstOfSeveralVariablesCounts) {
  const auto read = reading(with_servers(R"([
      {"url": "https://a.com/x"},
      {"url": "https://b.com", "variables": {"basePath": {"default": "one"}}},
      {"url": "https://c.com", "variables": {"basePath": {"default": "two"}}}])"),
                            with(BasePath::kPrepend));
  EXPECT_EQ(read->paths(), "/ /one /one/test");
  EXPECT_EQ(read->messages("several-servers"),
            Texts{"More than one server provided. Ignoring all but the first for defining endpoint "
                  "configuration"});
  EXPECT_EQ(read->places("several-servers").front().substr(0, 24), R"({"url": "https://b.com",)");
}

// Not documented; ours.
TEST(BasePath, OddUrls) {
  const auto prepended = [](std::string_view servers) {
    return paths_of(with_servers(servers), BasePath::kPrepend);
  };
  EXPECT_EQ(prepended(R"([{"url": "/v1"}])"), "/ /v1 /v1/test");
  EXPECT_EQ(prepended(R"([{"url": "//a.com/v1"}])"), "/ /v1 /v1/test");
  EXPECT_EQ(prepended(R"([{"url": "https://a.com"}])"), "/ /test");
  EXPECT_EQ(prepended(R"([{"url": "https://a.com/v1?x=/y#/z"}])"), "/ /v1 /v1/test");
  EXPECT_EQ(prepended(R"([{"url": "https://{host}/{v}/x", "variables":
      {"host": {"default": "a.com"}, "v": {"default": "v2"}}}])"),
            "/ /v2 /v2/x /v2/x/test");
  EXPECT_EQ(prepended(R"([{"url": 5}])"), "/ /test");
  EXPECT_EQ(prepended("[]"), "/ /test");
  EXPECT_EQ(prepended(R"([{"url": "https://a.com/{b"}])"), "/ /{b /{b/test");
}

// Recorded: all imports: one resource per segment, those in between without methods.
TEST(Paths, ResourcesFormATree) {
  const auto read =
      reading(oas30(R"({"/a/b/c": {"get": {"responses": {}}}, "/a/d": {}, "/": {}})"));
  EXPECT_EQ(read->paths(), "/ /a /a/b /a/b/c /a/d");
  const auto& resources = read->state.resources;
  EXPECT_EQ(resources[0].path_part, std::nullopt);
  EXPECT_EQ(resources[0].parent_id, std::nullopt);
  EXPECT_EQ(resources[0].id.size(), 10U);
  EXPECT_EQ(resources[1].parent_id, resources[0].id);
  EXPECT_EQ(resources[3].parent_id, resources[2].id);
  EXPECT_EQ(resources[3].path_part, "c");
  EXPECT_TRUE(resources[2].methods.empty());
  EXPECT_EQ(resources[3].methods.size(), 1U);
  EXPECT_EQ(resources[2].origin.span, read->document.root->find("paths")->begin()->key_span());
}

TEST(Paths, EmptySegmentsAreLeftOut) {
  const auto read = reading(oas30(R"({"/a//b/": {}, "/a/b": {}})"));
  EXPECT_EQ(read->paths(), "/ /a /a/b");
  EXPECT_EQ(read->places("path-empty-segment"), Texts{R"("/a//b/")"});
}

TEST(Paths, ExtensionsAndValuesThatAreNoObjectsAreSkipped) {
  EXPECT_EQ(reading(oas30(R"({"x-a": {}, "/b": null, "/c": "d", "/e": {}})"))->paths(), "/ /e");
}

// Reported: an import of two path items with OPTIONS each; the path in the answer has no slash.
TEST(Paths, NoMethodTwice) {
  const auto read = reading(oas30(R"({
      "/a": {"options": {"operationId": "one", "responses": {}}, "get": {"responses": {}}},
      "/a/": {"options": {"operationId": "two", "responses": {}}, "put": {"responses": {}}}})"));
  EXPECT_EQ(read->messages("method-twice"),
            Texts{"Duplicate method 'OPTIONS' on resource at path '/a'"});
  EXPECT_EQ(read->method("/a", "OPTIONS").operation_name, "one");
  EXPECT_EQ(read->state.resources[1].methods.size(), 3U);
}

// Inferred: the library's map of operations; reported: an answer that names GET, PUT, POST.
TEST(Paths, MethodsAreReadInTheOrderOfTheImporterAndKeptAsTheyStand) {
  const auto read = reading(swagger(R"({"/a": {
      "x-amazon-apigateway-any-method": {}, "options": {}, "head": {}, "patch": {}, "delete": {},
      "post": {}, "put": {}, "get": {}}})"));
  EXPECT_EQ(
      read->messages("responses-missing"),
      (Texts{"No responses specified for 'GET /a'", "No responses specified for 'PUT /a'",
             "No responses specified for 'POST /a'", "No responses specified for 'DELETE /a'",
             "No responses specified for 'PATCH /a'", "No responses specified for 'HEAD /a'",
             "No responses specified for 'OPTIONS /a'", "No responses specified for 'ANY /a'"}));
  EXPECT_EQ(read->state.resources[1].methods.front().http_method, "ANY");
  EXPECT_EQ(read->state.resources[1].methods.back().http_method, "GET");
}

TEST(Paths, DepthIsBounded) {
  std::string path;
  for (int i = 0; i < 200; ++i) path += "/a";
  const auto read = reading(oas30("{\"" + path + "\": {}}"));
  EXPECT_EQ(read->state.resources.size(), 101U);
  EXPECT_EQ(read->messages("path-too-deep"), Texts{"the path has more than 100 segments"});
}

TEST(Paths, LengthIsBounded) {
  const std::string most = "/" + std::string(2047, 'a');
  EXPECT_EQ(reading(oas30("{\"" + most + "\": {}}"))->state.resources.size(), 2U);
  const auto read = reading(oas30("{\"" + most + "a\": {}}"));
  EXPECT_EQ(read->state.resources.size(), 1U);
  EXPECT_EQ(read->messages("path-too-long"), Texts{"the path has more than 2048 bytes"});
}

TEST(Paths, ResourcesThatShortKeysAskForAreBounded) {
  std::string parents;
  for (int i = 0; i < 98; ++i) parents += "/a";
  std::string paths;
  for (int i = 0; i < 3000; ++i) {
    paths += (i > 0 ? ",\"/" : "\"/") + std::to_string(i) + parents + "\": {}";
  }
  const auto read = reading(oas30("{" + paths + "}"));
  EXPECT_LT(read->state.resources.size(), 100'000U);
  EXPECT_EQ(read->messages("shared-too-large").size(), 1U);
}

// Inferred from the parser library: beside $ref everything else is ignored.
TEST(Paths, PathItemReferencesAreFollowed) {
  const auto read = reading(oas30(R"({
      "/a": {"get": {"responses": {}}},
      "/b": {"$ref": "#/paths/~1a", "put": {"responses": {}}},
      "/c": {"$ref": "#/paths/~1missing"}})"));
  EXPECT_EQ(read->state.resources[2].methods.size(), 1U);
  EXPECT_EQ(read->method("/b", "GET").http_method, "GET");
  EXPECT_EQ(read->paths(), "/ /a /b /c");
  EXPECT_EQ(read->messages("reference-unresolved"),
            Texts{"nothing is found at '#/paths/~1missing': what it stands for is left out"});
}

// Recorded: an any-method becomes ANY; PutMethod's list has no TRACE.
TEST(Paths, MethodsAreThoseOfTheService) {
  const auto read = reading(oas30(R"({"/a": {
      "get": {"responses": {}}, "trace": {"responses": {}}, "GET": {}, "x-other": {},
      "x-amazon-apigateway-any-method": {"responses": {}}, "put": "no operation"}})"));
  Texts verbs;
  for (const auto& method : read->state.resources[1].methods) verbs.push_back(method.http_method);
  EXPECT_EQ(verbs, (Texts{"GET", "ANY"}));
  EXPECT_EQ(read->places("trace-dropped"), Texts{"\"trace\""});
}

}  // namespace
}  // namespace gwport::read

// Collections of all fixtures, held against the structure that the collection format v2.1.0 asks
// for: which members an object may have, which it must have, and of what kind they are.
#include "pipeline/convert.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>

#include "doc/pointer.h"
#include "pipeline/api.h"
#include "pipeline/files.h"
#include "pipeline/inputs.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;
using doc::Kind;
using doc::Node;

struct Member {
  Kind kind;
  bool needed = false;
};
using Shape = std::map<std::string_view, Member>;

const Shape kCollection{
    {"info", {Kind::kObject, true}}, {"item", {Kind::kArray, true}}, {"variable", {Kind::kArray}}};
const Shape kInfo{{"name", {Kind::kString, true}},
                  {"description", {Kind::kString}},
                  {"version", {Kind::kString}},
                  {"schema", {Kind::kString, true}}};
const Shape kFolder{
    {"name", {Kind::kString}}, {"description", {Kind::kString}}, {"item", {Kind::kArray, true}}};
const Shape kItem{
    {"name", {Kind::kString}}, {"request", {Kind::kObject, true}}, {"response", {Kind::kArray}}};
const Shape kRequest{{"method", {Kind::kString}}, {"description", {Kind::kString}},
                     {"auth", {Kind::kObject}},   {"header", {Kind::kArray}},
                     {"body", {Kind::kObject}},   {"url", {Kind::kObject}}};
const Shape kUrl{{"raw", {Kind::kString}},
                 {"host", {Kind::kArray}},
                 {"path", {Kind::kArray}},
                 {"query", {Kind::kArray}},
                 {"variable", {Kind::kArray}}};
const Shape kHeader{{"key", {Kind::kString, true}},
                    {"value", {Kind::kString, true}},
                    {"description", {Kind::kString}},
                    {"disabled", {Kind::kBoolean}}};
const Shape kVariable{{"key", {Kind::kString, true}},
                      {"value", {Kind::kString}},
                      {"description", {Kind::kString}},
                      {"type", {Kind::kString}}};
const Shape kAuth{
    {"type", {Kind::kString, true}}, {"apikey", {Kind::kArray}}, {"awsv4", {Kind::kArray}}};
const Shape kBody{
    {"mode", {Kind::kString}}, {"raw", {Kind::kString}}, {"options", {Kind::kObject}}};
const Shape kResponse{{"name", {Kind::kString}},
                      {"code", {Kind::kNumber}},
                      {"header", {Kind::kArray}},
                      {"body", {Kind::kString}},
                      {"_postman_previewlanguage", {Kind::kString}}};

void expect_shape(const Node& object, const Shape& shape) {
  ASSERT_TRUE(object.is_object());
  for (const Node& member : object.members()) {
    const auto known = shape.find(member.key());
    ASSERT_NE(known, shape.end()) << "unknown member " << member.key();
    EXPECT_EQ(member.kind(), known->second.kind) << member.key();
  }
  for (const auto& [name, member] : shape) {
    EXPECT_TRUE(!member.needed || object.find(name) != nullptr) << "no " << name;
  }
}

void expect_all(const Node* list, const Shape& shape) {
  if (list == nullptr) return;
  for (const Node& each : *list) expect_shape(each, shape);
}

void expect_texts(const Node* list) {
  ASSERT_NE(list, nullptr);
  for (const Node& each : *list) EXPECT_TRUE(each.is_string());
}

void expect_auth(const Node& auth) {
  expect_shape(auth, kAuth);
  const std::string_view type = auth.find("type")->text();
  EXPECT_TRUE(type == "noauth" || type == "apikey" || type == "awsv4") << type;
  EXPECT_EQ(auth.size(), type == "noauth" ? 1U : 2U);
  if (type != "noauth") expect_all(auth.find(type), kVariable);
}

void expect_request(const Node& request) {
  expect_shape(request, kRequest);
  EXPECT_NE(request.find("method")->text(), "ANY");  // no server knows it
  expect_auth(*request.find("auth"));
  expect_all(request.find("header"), kHeader);
  const Node& url = *request.find("url");
  expect_shape(url, kUrl);
  expect_texts(url.find("host"));
  expect_texts(url.find("path"));
  expect_all(url.find("query"), kHeader);
  expect_all(url.find("variable"), kVariable);
  if (const Node* body = request.find("body")) {
    expect_shape(*body, kBody);
    EXPECT_EQ(body->find("mode")->text(), "raw");
  }
}

/// Checks the items below; the number of requests.
std::size_t expect_items(const Node& list) {
  std::size_t requests = 0;
  for (const Node& item : list) {
    if (const Node* inner = item.find("item")) {
      expect_shape(item, kFolder);
      requests += expect_items(*inner);
      continue;
    }
    expect_shape(item, kItem);
    expect_request(*item.find("request"));
    for (const Node& response : *item.find("response")) {
      expect_shape(response, kResponse);
      expect_all(response.find("header"), kHeader);
    }
    ++requests;
  }
  return requests;
}

std::size_t methods_of(const model::State& state) {
  std::size_t methods = 0;
  for (const model::Resource& resource : state.resources) methods += resource.methods.size();
  return methods;
}

/// Every {{name}} in the text.
std::set<std::string> used_variables(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t at = text.find("{{"); at != text.npos; at = text.find("{{", at + 2)) {
    names.emplace(text.substr(at + 2, text.find("}}", at) - at - 2));
  }
  return names;
}

doc::Document collection_of(const model::State& state) {
  diag::Diagnostics diagnostics;
  doc::Document document = text::read("collection.json", to_postman(state, {}), diagnostics);
  EXPECT_NE(document.root, nullptr);
  return document;
}

LoadedApi load(const std::string& path) {
  return load_api(std::make_unique<diag::Source>(path, *read_file(path).text), {});
}

TEST(Convert, CollectionsHaveTheStructureOfTheFormat) {
  int checked = 0;
  for (const Input& file : find_inputs("fixtures/spec")) {
    if (fs::path(file.path).stem() != "input") continue;
    SCOPED_TRACE(file.path);
    const LoadedApi api = load(file.path);
    if (!api.value) continue;
    const doc::Document document = collection_of(*api.value);
    const Node& root = *document.root;
    expect_shape(root, kCollection);
    expect_shape(*root.find("info"), kInfo);
    EXPECT_EQ(root.find("info")->find("schema")->text(),
              "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
    EXPECT_EQ(expect_items(*root.find("item")), methods_of(*api.value));
    expect_all(root.find("variable"), kVariable);
    ++checked;
  }
  EXPECT_GT(checked, 20);
}

TEST(Convert, VariablesOfACollectionAreDeclared) {
  const LoadedApi api = load("fixtures/spec/export/security/input.yaml");
  const doc::Document document = collection_of(*api.value);
  std::set<std::string> declared;
  for (const Node& each : *document.root->find("variable")) {
    EXPECT_TRUE(declared.emplace(each.find("key")->text()).second) << each.find("key")->text();
  }
  for (const std::string& name : used_variables(document.source->text())) {
    EXPECT_TRUE(declared.contains(name)) << name;
  }
}

std::string text_at(const doc::Document& document, std::string_view pointer) {
  const Node* node = doc::resolve_pointer(*document.root, pointer);
  return node == nullptr ? "(none)" : std::string(node->text());
}

/// auth type, and the header or query parameter of a key.
std::string auth_of(const doc::Document& document, int folder) {
  const std::string auth = "/item/" + std::to_string(folder) + "/item/0/request/auth";
  std::string text = text_at(document, auth + "/type");
  if (text != "apikey") return text;
  for (const char* each : {"0", "1", "2"}) {
    text += " " + text_at(document, auth + "/apikey/" + each + "/value");
  }
  return text;
}

TEST(Convert, EveryProtectionHasItsAuth) {
  const LoadedApi api = load("fixtures/spec/export/security/input.yaml");
  const doc::Document document = collection_of(*api.value);
  EXPECT_EQ(auth_of(document, 0), "noauth");
  EXPECT_EQ(auth_of(document, 1), "apikey x-api-key {{apiKey}} header");
  EXPECT_EQ(auth_of(document, 2), "awsv4");
  EXPECT_EQ(auth_of(document, 3), "awsv4");
  EXPECT_EQ(text_at(document, "/item/3/item/0/request/header/0/key"), "x-api-key");
  EXPECT_EQ(auth_of(document, 4), "apikey X-Token {{token}} header");
  EXPECT_EQ(text_at(document, "/item/5/item/0/request/header/0/value"), "{{apiKey}}");
  EXPECT_EQ(auth_of(document, 6), "apikey Auth {{request}} header");
  EXPECT_EQ(text_at(document, "/item/6/item/0/request/url/raw"),
            "{{baseUrl}}/request?name={{request_name}}");
  EXPECT_EQ(auth_of(document, 7), "apikey token {{query}} query");
  EXPECT_EQ(auth_of(document, 8), "apikey Authorization {{pool}} header");
}

TEST(Convert, TextsAndExamplesComeFromDocumentationAndModels) {
  const LoadedApi api = load("fixtures/spec/export/documentation/input.yaml");
  const doc::Document document = collection_of(*api.value);
  EXPECT_EQ(text_at(document, "/info/description"), "All about pets.");
  EXPECT_EQ(text_at(document, "/item/0/description"), "not printed");
  const std::string put = "/item/0/item/0/item/0";
  EXPECT_EQ(text_at(document, put + "/request/url/variable/0/description"), "Which pet");
  EXPECT_EQ(text_at(document, put + "/request/url/path/1"), ":id");
  EXPECT_EQ(text_at(document, put + "/request/body/raw"), "{\n  \"name\": \"string\"\n}");
  const std::string get = "/item/0/item/1";
  EXPECT_EQ(text_at(document, get + "/name"), "GET /pets");
  EXPECT_EQ(text_at(document, get + "/request/description"), "Every pet, the newest first.");
  EXPECT_EQ(text_at(document, get + "/request/url/query/0/disabled"), "true");
  EXPECT_EQ(text_at(document, get + "/response/1/name"), "No pets at all");
}

TEST(Convert, FoldersEndSomewhere) {
  model::State state;
  std::string path;
  for (int depth = 0; depth < 100; ++depth) {
    path += "/a";
    model::Resource resource;
    resource.path = path;
    resource.methods.emplace_back().http_method = "GET";
    state.resources.push_back(std::move(resource));
  }
  const doc::Document document = collection_of(state);
  ASSERT_NE(document.root, nullptr);
  EXPECT_EQ(expect_items(*document.root->find("item")), 100U);
}

}  // namespace
}  // namespace gwport::pipeline

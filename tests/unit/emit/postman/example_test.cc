#include "emit/postman/example.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gwport::emit {
namespace {

/// The example of model A, without white space; models are reached as bodies of a method.
std::string example(const std::vector<std::pair<std::string, std::string>>& schemas) {
  model::State state;
  model::Method method;
  model::Resource resource;
  for (const auto& [name, schema] : schemas) {
    state.models.push_back({.name = name, .schema = schema});
    method.request_models.set("application/" + name, name);
  }
  resource.methods.push_back(method);
  state.resources.push_back(resource);
  const ExportOptions options;
  const ExportView view(state, options);
  std::string text = Examples(view).of("A");
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
  return text;
}

std::string example(const std::string& schema) { return example({{"A", schema}}); }

TEST(PostmanExample, HasAValueOfEveryType) {
  EXPECT_EQ(
      example(R"({"type":"object","properties":{"s":{"type":"string"},"i":{"type":"integer"},
                        "n":{"type":"number","minimum":2.5},"b":{"type":"boolean"},
                        "a":{"type":"array","items":{"type":"string","format":"date"}},
                        "l":{"type":["string","null"]},"z":{"type":"null"},"o":{"type":"object"}}})"),
      R"({"s":"string","i":0,"n":2.5,"b":true,"a":["2024-01-01"],"l":"string","z":null,"o":{}})");
}

TEST(PostmanExample, TakesWhatTheSchemaGives) {
  EXPECT_EQ(example(R"({"properties":{"e":{"example":{"a":[1]}},"d":{"default":7,"enum":[8]},
                        "f":{"type":"string","enum":["x","y"]}}})"),
            R"({"e":{"a":[1]},"d":7,"f":"x"})");
}

TEST(PostmanExample, ComposesAndChooses) {
  EXPECT_EQ(example({{"A", R"({"allOf":[{"$ref":"#/components/schemas/B"},{"properties":
                               {"b":{"type":"integer"},"c":{"oneOf":[{"type":"boolean"},{}]}}}]})"},
                     {"B", R"({"properties":{"b":{"type":"string"}}})"}}),
            R"({"b":"string","c":true})");
  EXPECT_EQ(example(R"({"additionalProperties":{"type":"boolean"}})"), R"({"key":true})");
}

TEST(PostmanExample, EndsWhereModelsHoldThemselves) {
  EXPECT_EQ(example({{"A", R"({"properties":{"b":{"$ref":"#/definitions/B"}}})"},
                     {"B", R"({"properties":{"a":{"$ref":"#/definitions/A"},"n":{"$ref":"x"}}})"}}),
            R"({"b":{"a":{},"n":{}}})");
  EXPECT_EQ(example(R"({"allOf":[{"$ref":"#/definitions/A"}]})"), "{}");
}

TEST(PostmanExample, StaysSmallWhereModelsMultiply) {
  std::vector<std::pair<std::string, std::string>> schemas;
  for (char name = 'A'; name < 'Z'; ++name) {
    const std::string next(1, static_cast<char>(name + 1));
    const std::string reference = R"({"$ref":"#/definitions/)" + next + R"("})";
    schemas.emplace_back(std::string(1, name),
                         R"({"properties":{"l":)" + reference + R"(,"r":)" + reference + "}}");
  }
  schemas.emplace_back("Z", R"({"type":"string"})");
  const std::string text = example(schemas);
  EXPECT_LT(std::count(text.begin(), text.end(), ':'), 2 * Examples::kMostValues);
}

TEST(PostmanExample, OfNoModelIsNone) { EXPECT_EQ(example({{"B", "{}"}}), ""); }

}  // namespace
}  // namespace gwport::emit

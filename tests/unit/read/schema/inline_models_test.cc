#include <gtest/gtest.h>

#include "unit/read/schema/reading_models.h"

namespace gwport::read {
namespace {

TEST(Models, InlineSchemasAreCheckedToo) {
  ModelReading f(R"({"a": {"type": "array", "items": {"exclusiveMaximum": true}}})");
  const SchemaUse use{In::kResponse, "/a", "GET", "text/json", "200"};
  EXPECT_EQ(f.models.name_of(f.at("/a"), use), std::nullopt);
  ASSERT_EQ(f.messages().size(), 1U);
  EXPECT_EQ(f.pointer(0), "/a/items/exclusiveMaximum");
  EXPECT_TRUE(f.models.take().empty());
}

TEST(Models, InlineObjectsAndArraysBecomeModels) {
  ModelReading f(
      R"({"a": {"type": "object", "description": "d"}, "b": {"type": "array", "items": {}},
                "c": {"allOf": [{}]}, "d": {"additionalProperties": {}}})");
  const SchemaUse use{In::kResponse, "/events", "PUT", "application/json", "200"};
  const auto first = f.models.name_of(f.at("/a"), use);
  ASSERT_TRUE(first);
  ASSERT_EQ(first->size(), 11U);
  EXPECT_EQ(first->substr(0, 5), "MODEL");
  EXPECT_EQ(first->find_first_not_of("0123456789abcdef", 5), std::string::npos);
  EXPECT_TRUE(f.models.name_of(f.at("/b"), use));
  EXPECT_TRUE(f.models.name_of(f.at("/c"), use));
  EXPECT_TRUE(f.models.name_of(f.at("/d"), use));
  EXPECT_TRUE(f.diagnostics.empty());
  const auto models = f.models.take();
  ASSERT_EQ(models.size(), 4U);
  EXPECT_EQ(models[0].name, *first);
  EXPECT_EQ(models[0].description, "d");
  EXPECT_NE(models[0].name, models[1].name) << "one place, two schemas: still two models";
}

TEST(Models, InlineNamesDependOnThePlaceOnly) {
  ModelReading f(R"({"a": {"type": "object"}})");
  ModelReading g(R"({"x": 1, "a": {"type": "object"}})");
  const SchemaUse use{In::kResponse, "/events", "PUT", "application/json", "200"};
  const SchemaUse other{In::kRequest, "/events", "PUT", "application/json", ""};
  const auto name = f.models.name_of(f.at("/a"), use);
  EXPECT_EQ(name, g.models.name_of(g.at("/a"), use));
  EXPECT_NE(name, f.models.name_of(f.at("/a"), other));
}

TEST(Models, InlinePrimitivesAreNoModels) {
  ModelReading f(R"({"a": {"type": "string"}, "b": {"type": "integer"}, "c": {}})");
  const SchemaUse use{In::kResponse, "/events", "POST", "application/json", "201"};
  const SchemaUse body{In::kRequest, "/events", "POST", "application/json", ""};
  EXPECT_EQ(f.models.name_of(f.at("/a"), use), std::nullopt);
  EXPECT_EQ(f.models.name_of(f.at("/b"), body), std::nullopt);
  EXPECT_EQ(f.models.name_of(f.at("/c"), use), std::nullopt);
  EXPECT_EQ(
      f.messages(),
      (Texts{
          "Unsupported model type 'StringSchema' in 201 response to method 'POST /events'. "
          "Ignoring.",
          "Unsupported model type 'IntegerSchema' in request to method 'POST /events'. Ignoring.",
          "Unsupported model type 'Schema' in 201 response to method 'POST /events'. Ignoring."}));
  EXPECT_TRUE(f.models.take().empty());
}

TEST(Models, InlineModelsWithBrokenReferencesAreIgnored) {
  ModelReading f(R"({"a": {"type": "array", "items": {"$ref": "#/components/schemas/None"}}})");
  const SchemaUse use{In::kResponse, "/a", "GET", "text/json", "200"};
  EXPECT_EQ(f.models.name_of(f.at("/a"), use), std::nullopt);
  EXPECT_EQ(f.messages(), (Texts{"Reference to model 'None' not found. Ignoring.",
                                 "Reference to model 'None' not found. Ignoring.",
                                 "Invalid format for model text/json for method GET"}));
  EXPECT_TRUE(f.models.take().empty());
}

}  // namespace
}  // namespace gwport::read

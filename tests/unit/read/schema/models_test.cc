#include <gtest/gtest.h>

#include "unit/read/schema/reading_models.h"

namespace gwport::read {
namespace {

TEST(Models, NamedOnesComeInDocumentOrderWithDescription) {
  ModelReading f(R"({"components": {"schemas": {
      "House": {"type": "object", "description": "Where a Person can live"},
      "Empty": {"type": "object", "description": " "},
      "No": "schema"}}})");
  const auto models = f.models.take();
  ASSERT_EQ(names(models), (Texts{"House", "Empty"}));
  EXPECT_EQ(models[0].description, "Where a Person can live");
  EXPECT_EQ(models[0].content_type, "application/json");
  EXPECT_EQ(models[0].schema,
            "{\n  \"type\" : \"object\",\n  \"description\" : \"Where a Person can live\"\n}");
  EXPECT_EQ(models[0].id.size(), 6U);
  EXPECT_NE(models[0].id, models[1].id);
  EXPECT_EQ(doc::pointer_at(*f.document.root, models[0].origin.span), "/components/schemas/House");
  EXPECT_FALSE(models[1].description);
}

TEST(Models, CircularReferencesAreFine) {
  ModelReading f(R"({"components": {"schemas": {
      "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
      "B": {"properties": {"a": {"$ref": "#/components/schemas/A"}}}}}})");
  EXPECT_EQ(names(f.models.take()), (Texts{"A", "B"}));
  EXPECT_TRUE(f.diagnostics.empty());
}

TEST(Models, NamesAreAlphanumeric) {
  ModelReading f(R"({"components": {"schemas": {
      "Page": {"$ref": "#/components/schemas/Page_Item_"},
      "Page_Item_": {"type": "object"},
      "User": {"type": "object", "properties": {"page": {"$ref": "#/components/schemas/Page"}}},
      "Fine": {"type": "object"}}}})");
  EXPECT_EQ(f.messages(),
            (Texts{"Unable to create model for 'Page_Item_': Model name must be alphanumeric: "
                   "Page_Item_",
                   "Unable to insert model 'Page' due to an unsatisfied schema reference.",
                   "Unable to insert model 'User' due to an unsatisfied schema reference."}));
  EXPECT_EQ(f.pointer(0), "/components/schemas/Page_Item_");
  EXPECT_TRUE(f.diagnostics.refused());
  EXPECT_EQ(names(f.models.take()), (Texts{"Fine"}));
}

TEST(Models, ReferencesToOtherDocumentsAreRefused) {
  ModelReading f(R"({"components": {"schemas": {
      "Feed": {"$ref": "https://example.com/feed.json"},
      "File": {"properties": {"a": {"$ref": "./a.json#/A"}}},
      "Url": {"$ref": "https://apigateway.amazonaws.com/restapis/abc123/models/Empty"}}}})");
  EXPECT_EQ(f.messages(),
            (Texts{"Unable to create model for 'Feed': Invalid model specified: Validation Result: "
                   "warnings : [], errors : [Model reference must be in canonical form]",
                   "Unable to create model for 'File': Invalid model specified: Validation Result: "
                   "warnings : [], errors : [Model reference must be in canonical form]"}));
  EXPECT_EQ(f.pointer(1), "/components/schemas/File/properties/a/$ref");
  EXPECT_EQ(names(f.models.take()), (Texts{"Url"}));
}

TEST(Models, SchemasAreThoseOfDraft4) {
  ModelReading f(R"({"components": {"schemas": {
      "Type": {"properties": {"a": {"type": "file"}}},
      "Twice": {"type": "string", "enum": ["a", "a"]},
      "Fine": {"type": "string", "minLength": "-1", "format": "odd", "pattern": "(", "x-a": []},
      "User": {"$ref": "#/components/schemas/Type"}}}})");
  const std::string end =
      ": Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema "
      "specified]";
  EXPECT_EQ(
      f.messages(),
      (Texts{"Unable to create model for 'Type'" + end, "Unable to create model for 'Twice'" + end,
             "Unable to insert model 'User' due to an unsatisfied schema reference."}));
  EXPECT_EQ(f.pointer(0), "/components/schemas/Type/properties/a/type");
  EXPECT_EQ(f.pointer(1), "/components/schemas/Twice/enum");
  EXPECT_EQ(names(f.models.take()), (Texts{"Fine"}));
}

TEST(Models, ModelsThatTheApiHasAreFound) {
  diag::Diagnostics diagnostics;
  const doc::Document document =
      text::read("api.json", R"({"definitions": {"A": {"$ref": "#/definitions/Old"}},
                      "a": {"$ref": "Old"}, "b": {"type": "array", "items": {"$ref": "Old"}}})",
                 diagnostics);
  const std::vector<std::string> existing{"Old"};
  Models models(doc::Dialect::kSwagger2, *document.root, "abc123", diagnostics, existing);
  models.read_named();
  const SchemaUse use{In::kResponse, "/a", "GET", "text/json", "200"};
  EXPECT_EQ(models.name_of(*document.root->find("a"), use), "Old");
  EXPECT_TRUE(models.name_of(*document.root->find("b"), use));
  EXPECT_TRUE(diagnostics.empty());
  EXPECT_EQ(models.take().size(), 2U);
}

TEST(Models, UndefinedReferencesAreUnsatisfied) {
  ModelReading f(
      R"({"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}}}})");
  EXPECT_EQ(f.messages(),
            (Texts{"Unable to insert model 'A' due to an unsatisfied schema reference."}));
  EXPECT_EQ(f.pointer(0), "/components/schemas/A/items/$ref");
}

TEST(Models, ReferencesFindTheirModel) {
  ModelReading f(R"({"components": {"schemas": {"Pet": {"type": "object"}}},
      "a": {"$ref": "#/components/schemas/Pet"}, "b": {"$ref": "Pet"},
      "c": {"$ref": "https://apigateway.amazonaws.com/restapis/abc123/models/Other"},
      "d": "no schema", "e": {"$ref": 5}})");
  const SchemaUse use{In::kResponse, "/pets", "GET", "application/json", "200"};
  EXPECT_EQ(f.models.name_of(f.at("/a"), use), "Pet");
  EXPECT_EQ(f.models.name_of(f.at("/b"), use), "Pet");
  EXPECT_EQ(f.models.name_of(f.at("/c"), use), "Other");
  EXPECT_EQ(f.models.name_of(f.at("/d"), use), std::nullopt);
  EXPECT_EQ(f.models.name_of(f.at("/e"), use), std::nullopt);
  EXPECT_TRUE(f.diagnostics.empty());
}

TEST(Models, ReferencesThatFindNoneAreIgnoredWithWarnings) {
  ModelReading f(R"({"a": {"$ref": "#/components/schemas/WorkZoneFeed"},
                "b": {"$ref": "#/components/schemas/paragraph--rich_text"}})");
  const SchemaUse use{In::kResponse, "/feed", "GET", "application/json", "200"};
  EXPECT_EQ(f.models.name_of(f.at("/a"), use), std::nullopt);
  EXPECT_EQ(f.models.name_of(f.at("/b"), use), std::nullopt);
  EXPECT_EQ(f.messages(), (Texts{"Reference to model 'WorkZoneFeed' not found. Ignoring.",
                                 "Reference to model 'WorkZoneFeed' not found. Ignoring.",
                                 "Invalid format for model application/json for method GET",
                                 "Unknown or invalid reference specified by "
                                 "'#/components/schemas/paragraph--rich_text'. Ignoring.",
                                 "Unknown or invalid reference specified by "
                                 "'#/components/schemas/paragraph--rich_text'. Ignoring.",
                                 "Invalid format for model application/json for method GET"}));
  EXPECT_EQ(f.pointer(0), "/a/$ref");
  EXPECT_FALSE(f.diagnostics.refused());
}

// Reported: aws-apigateway-importer#194, a reference to inline_response_200_1 in Swagger 2.0.
TEST(Models, InSwaggerANameThatIsNotAlphanumericIsNotFound) {
  ModelReading f(R"({"swagger": "2.0", "a": {"$ref": "#/definitions/inline_response_200_1"}})",
                 doc::Dialect::kSwagger2);
  const SchemaUse use{In::kResponse, "/feed", "GET", "application/json", "200"};
  EXPECT_EQ(f.models.name_of(f.at("/a"), use), std::nullopt);
  const std::string missing = "Reference to model 'inline_response_200_1' not found. Ignoring.";
  EXPECT_EQ(f.messages(),
            (Texts{missing, missing, "Invalid format for model application/json for method GET"}));
}

// Reported: aws-api-gateway-developer-portal#571, a body whose model could not be created.
TEST(Models, InSwaggerABodyWithoutItsModelHasOneCalledNull) {
  ModelReading f(R"({"swagger": "2.0", "a": {"$ref": "#/definitions/SearchQuery"},
                "definitions": {"SearchQuery": {"type": "object", "example": {}}}})",
                 doc::Dialect::kSwagger2);
  const SchemaUse use{In::kRequest, "/search", "POST", "application/json", ""};
  EXPECT_EQ(f.models.name_of(f.at("/a"), use), "null");
  EXPECT_EQ(f.messages(),
            (Texts{"Unable to create model for 'SearchQuery': Invalid model specified: Validation "
                   "Result: warnings : [], errors : [Invalid model schema specified. Unsupported "
                   "keyword(s): [\"example\"]]",
                   "Reference to model 'SearchQuery' not found. Ignoring."}));
}

TEST(Models, SwaggerDefinitions) {
  ModelReading f(R"({"definitions": {"Pet": {"type": "object", "description": "d"},
      "Bad_Name": {"type": "object"}, "Ref": {"$ref": "Pet"}, "No": {"$ref": 5}},
      "a": {"$ref": "#/definitions/Pet"}})",
                 doc::Dialect::kSwagger2);
  const SchemaUse use{In::kRequest, "/pets", "POST", "application/json", ""};
  EXPECT_EQ(f.models.name_of(f.at("/a"), use), "Pet");
  EXPECT_EQ(f.messages(),
            (Texts{"Unable to create model for 'Bad_Name': Model name must be alphanumeric: "
                   "Bad_Name"}));
  EXPECT_EQ(names(f.models.take()), (Texts{"Pet", "Ref"}));
}

TEST(Models, SwaggerResponsesArePropertiesAndBodiesModels) {
  ModelReading f(R"({"a": {"type": "object"}, "b": {"type": "string"}, "c": {"allOf": [{}]},
                "d": {"type": "weird"}})",
                 doc::Dialect::kSwagger2);
  const SchemaUse response{In::kResponse, "/a", "GET", "application/json", "200"};
  const SchemaUse body{In::kRequest, "/a", "POST", "application/json", ""};
  EXPECT_TRUE(f.models.name_of(f.at("/a"), response));
  EXPECT_TRUE(f.models.name_of(f.at("/b"), body));
  EXPECT_EQ(f.models.name_of(f.at("/b"), response), std::nullopt);
  EXPECT_EQ(f.models.name_of(f.at("/c"), response), std::nullopt);
  EXPECT_EQ(f.models.name_of(f.at("/d"), response), std::nullopt);
  EXPECT_EQ(f.messages(),
            (Texts{"Unsupported model type 'StringProperty' in 200 response to method 'GET /a'. "
                   "Ignoring.",
                   "Unsupported model type 'UntypedProperty' in 200 response to method 'GET /a'. "
                   "Ignoring."}));
  const auto models = f.models.take();
  ASSERT_EQ(models.size(), 2U);
  EXPECT_EQ(models[0].schema, "{\n  \"type\" : \"object\",\n  \"properties\" : { }\n}");
  EXPECT_EQ(models[1].schema, "{\n  \"type\" : \"string\"\n}");
}

TEST(Models, ManyMutualReferencesTakeLinearTime) {
  std::string text = R"({"components": {"schemas": {)";
  constexpr int kCount = 5000;
  for (int i = 0; i < kCount; ++i) {
    const std::string at = std::to_string(i);
    const std::string next = std::to_string((i + 1) % kCount);
    text += (i == 0 ? "" : ",") + std::string("\"M") + at +
            R"(": {"properties": {"next": {"$ref": "#/components/schemas/M)" + next + "\"}}}";
  }
  ModelReading f(text + "}}}");
  EXPECT_TRUE(f.diagnostics.empty());
  EXPECT_EQ(f.models.take().size(), static_cast<std::size_t>(kCount));
}

}  // namespace
}  // namespace gwport::read

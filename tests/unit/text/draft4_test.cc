#include "text/draft4.h"

#include <gtest/gtest.h>

#include "doc/null_sink.h"
#include "text/read.h"
#include "text/schema_check.h"

namespace gwport::text {
namespace {

/// What draft 4 asks of a schema, but for lists without repetitions: for a second opinion.
constexpr std::string_view kMetaschema = R"({
  "type": "object",
  "definitions": {
    "count": {"type": "integer", "minimum": 0},
    "schemas": {"type": "array", "minItems": 1, "items": {"$ref": "#"}},
    "map": {"type": "object", "additionalProperties": {"$ref": "#"}},
    "type": {"enum": ["array", "boolean", "integer", "null", "number", "object", "string"]}
  },
  "properties": {
    "id": {"type": "string"}, "$schema": {"type": "string"}, "title": {"type": "string"},
    "description": {"type": "string"}, "format": {"type": "string"}, "pattern": {"type": "string"},
    "multipleOf": {"type": "number", "minimum": 0, "exclusiveMinimum": true},
    "maximum": {"type": "number"}, "exclusiveMaximum": {"type": "boolean"},
    "minimum": {"type": "number"}, "exclusiveMinimum": {"type": "boolean"},
    "maxLength": {"$ref": "#/definitions/count"}, "minLength": {"$ref": "#/definitions/count"},
    "maxItems": {"$ref": "#/definitions/count"}, "minItems": {"$ref": "#/definitions/count"},
    "maxProperties": {"$ref": "#/definitions/count"},
    "minProperties": {"$ref": "#/definitions/count"},
    "uniqueItems": {"type": "boolean"},
    "items": {"anyOf": [{"$ref": "#"}, {"$ref": "#/definitions/schemas"}]},
    "additionalItems": {"anyOf": [{"type": "boolean"}, {"$ref": "#"}]},
    "additionalProperties": {"anyOf": [{"type": "boolean"}, {"$ref": "#"}]},
    "required": {"type": "array", "minItems": 1, "items": {"type": "string"}},
    "properties": {"$ref": "#/definitions/map"}, "definitions": {"$ref": "#/definitions/map"},
    "patternProperties": {"$ref": "#/definitions/map"},
    "enum": {"type": "array", "minItems": 1},
    "type": {"anyOf": [{"$ref": "#/definitions/type"},
                       {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/type"}}]},
    "allOf": {"$ref": "#/definitions/schemas"}, "anyOf": {"$ref": "#/definitions/schemas"},
    "oneOf": {"$ref": "#/definitions/schemas"}, "not": {"$ref": "#"}
  },
  "dependencies": {"exclusiveMaximum": ["maximum"], "exclusiveMinimum": ["minimum"]}
})";

struct Row {
  std::string_view schema;
  std::string_view fault;  ///< "-": none
};

constexpr Row kRows[] = {
    {R"({})", "-"},
    {R"({"type": "object", "properties": {"a": {"type": ["string", "null"]}}})", "-"},
    {R"({"unknown": {"type": 5}, "default": {"type": 5}, "enum": [{"type": 5}]})", "-"},
    {R"({"properties": {"type": {"type": "string"}, "required": {}, "enum": {}}})", "-"},
    {R"({"items": [{}, {}], "additionalItems": false, "not": {}, "uniqueItems": true})", "-"},
    {R"({"minLength": 0, "maxLength": 0, "minItems": 10, "multipleOf": 1e-7})", "-"},
    {R"({"minimum": -1, "exclusiveMinimum": true, "exclusiveMaximum": false, "maximum": 1})", "-"},
    {R"({"dependencies": {"a": ["b"]}, "patternProperties": {"(": {}}, "pattern": "("})", "-"},
    {R"([])", ""},
    {R"("x")", ""},
    {R"({"type": "file"})", "/type"},
    {R"({"type": 5})", "/type"},
    {R"({"type": []})", "/type"},
    {R"({"type": ["string", "any"]})", "/type"},
    {R"({"properties": {"a/b": {"type": "weird"}}})", "/properties/a~1b/type"},
    {R"({"properties": {"a": true}})", "/properties/a"},
    {R"({"properties": []})", "/properties"},
    {R"({"items": {"items": {"minLength": -1}}})", "/items/items/minLength"},
    {R"({"items": []})", "/items"},
    {R"({"maxItems": 1.5})", "/maxItems"},
    {R"({"maxItems": "1"})", "/maxItems"},
    {R"({"multipleOf": 0.0})", "/multipleOf"},
    {R"({"multipleOf": -2})", "/multipleOf"},
    {R"({"required": []})", "/required"},
    {R"({"required": true})", "/required"},
    {R"({"required": ["a", 5]})", "/required"},
    {R"({"enum": []})", "/enum"},
    {R"({"allOf": []})", "/allOf"},
    {R"({"allOf": [{}, null]})", "/allOf"},
    {R"({"allOf": [{"anyOf": [{"title": 5}]}]})", "/allOf/anyOf/title"},
    {R"({"not": true})", "/not"},
    {R"({"additionalProperties": "no"})", "/additionalProperties"},
    {R"({"additionalProperties": {"oneOf": [5]}})", "/additionalProperties/oneOf"},
    {R"({"exclusiveMinimum": true, "maximum": 1})", "/exclusiveMinimum"},
    {R"({"properties": {"a": {"exclusiveMaximum": false}}})", "/properties/a/exclusiveMaximum"},
    {R"({"exclusiveMaximum": 5, "maximum": 5})", "/exclusiveMaximum"},
    {R"({"title": null})", "/title"},
};

TEST(Draft4, FindsTheFirstFault) {
  for (const Row& row : kRows) {
    diag::Diagnostics diagnostics;
    const doc::Document document = read("schema.json", row.schema, diagnostics);
    ASSERT_NE(document.root, nullptr) << row.schema;
    EXPECT_EQ(draft4_fault(*document.root).value_or("-"), row.fault) << row.schema;
  }
}

TEST(Draft4, AgreesWithTheMetaschema) {
  const Schema metaschema(kMetaschema);
  for (const Row& row : kRows) {
    diag::Diagnostics diagnostics;
    const doc::Document document = read("schema.json", row.schema, diagnostics);
    ASSERT_NE(document.root, nullptr) << row.schema;
    EXPECT_EQ(metaschema.check(*document.root).empty(), row.fault == "-") << row.schema;
  }
}

TEST(Draft4, ListsHaveNoRepetitions) {
  const auto fault = [](std::string_view schema) {
    diag::Diagnostics diagnostics;
    const doc::Document document = read("schema.json", schema, diagnostics);
    return document.root == nullptr ? "?" : draft4_fault(*document.root).value_or("-");
  };
  EXPECT_EQ(fault(R"({"enum": ["1", 1, true, "true", null, "null", 10, 100, 0.1]})"), "-");
  EXPECT_EQ(fault(R"({"enum": ["a", "b", "a"]})"), "/enum");
  EXPECT_EQ(fault(R"({"enum": [1, 1.0]})"), "/enum");
  EXPECT_EQ(fault(R"({"enum": [120, 1.2e2]})"), "/enum");
  EXPECT_EQ(fault(R"({"enum": [0, -0.0e5]})"), "/enum");
  EXPECT_EQ(fault(R"({"enum": [12345678901234567890, 12345678901234567891]})"), "-");
  EXPECT_EQ(fault(R"({"enum": [null, null]})"), "/enum");
  EXPECT_EQ(fault(R"({"required": ["a", "a"]})"), "/required");
  EXPECT_EQ(fault(R"({"type": ["null", "null"]})"), "/type");
}

// Keywords only: a property of the name and what stands in an extension are none.
TEST(Draft4, NotesTheFirstPlaceOfEachForeignWord) {
  doc::NullSink nothing;
  Draft4Sink sink(nothing);
  diag::Diagnostics diagnostics;
  const doc::Document document =
      read("a", R"({"properties": {"example": {"type": "string"}, "x": {"example": 1},
                             "y": {"x-a": {"discriminator": 1}, "example": 2}}})",
           diagnostics);
  doc::send(*document.root, sink);
  EXPECT_EQ(sink.foreign()[0], "");
  EXPECT_EQ(sink.foreign()[1], "/properties/x/example");
}

}  // namespace
}  // namespace gwport::text

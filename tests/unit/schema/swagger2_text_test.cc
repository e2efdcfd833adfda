// Expected texts were printed by the library that the importer is built on, but for those marked
// as recorded.
#include "schema/swagger2_text.h"

#include <gtest/gtest.h>

#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::schema {
namespace {

std::string text_of(std::string_view schema, text::JsonStyle style = text::JsonStyle::kCompact) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("schema.json", schema, diagnostics);
  EXPECT_NE(document.root, nullptr) << schema;
  References references("abc123");
  std::string out;
  text::JsonWriter writer(out, style);
  if (document.root != nullptr) write_swagger2_model(*document.root, references, writer);
  return out;
}

/// The text of a property named "p" in a model that has nothing else; "" when it vanished.
std::string property_of(const std::string& property) {
  const std::string all = text_of("{\"properties\":{\"p\":" + property + "}}");
  constexpr std::string_view kBefore = R"({"properties":{"p":)";
  if (all == "{}") return "";
  EXPECT_EQ(all.substr(0, kBefore.size()), kBefore);
  return all.substr(kBefore.size(), all.size() - kBefore.size() - 2);
}

TEST(Swagger2Text, IsPrettyPrintedWithoutFinalNewline) {  // recorded
  EXPECT_EQ(text_of(R"({"type":"object","properties":{"username":{"type":"string"}}})",
                    text::JsonStyle::kJackson),
            "{\n  \"type\" : \"object\",\n  \"properties\" : {\n    \"username\" : {\n"
            "      \"type\" : \"string\"\n    }\n  }\n}");
}

TEST(Swagger2Text, MembersOfAModelHaveTheirPlaces) {
  EXPECT_EQ(text_of(R"({"x-b":1,"default":"5","enum":["5",true,6,null],"xml":{"name":"n"},
      "additionalProperties":{"type":"string"},"example":9,"description":"d","uniqueItems":true,
      "format":"f","title":"t","externalDocs":{"url":"u","description":"e","x-e":1},
      "properties":{"a":{"type":"string"}},"discriminator":"a","required":["z","a"],"type":"x"})"),
            R"({"type":"object","required":["a"],"discriminator":"a","properties":)"
            R"({"a":{"type":"string"}},"externalDocs":{"description":"e","url":"u","x-e":1},)"
            R"("title":"t","format":"f","uniqueItems":true,"description":"d","example":"9",)"
            R"("additionalProperties":{"type":"string"},"xml":{"name":"n"},)"
            R"("enum":["5","true","6","null"],"default":"5","x-b":1})");
}

TEST(Swagger2Text, ModelsLoseWhatTheirClassHasNot) {
  EXPECT_EQ(text_of(R"({"type":"string","minLength":1,"pattern":"p","maximum":3,"readOnly":true,
                        "$schema":"s","oneOf":[{}],"properties":{}})"),
            R"({"type":"string"})");
  EXPECT_EQ(text_of(R"({"type":"object","additionalProperties":false,"minProperties":1})"),
            R"({"type":"object"})");
}

TEST(Swagger2Text, BlankTextsStay) {
  EXPECT_EQ(text_of(R"({"title":"","description":null})"), R"({"title":"","description":"null"})");
}

TEST(Swagger2Text, DefaultsOfModelsFollowTheType) {
  EXPECT_EQ(text_of(R"({"type":"integer","default":"7"})"), R"({"type":"integer","default":7})");
  EXPECT_EQ(text_of(R"({"type":"integer","default":1.5})"), R"({"type":"integer"})");
  EXPECT_EQ(text_of(R"({"type":"number","default":1e21})"),
            R"({"type":"number","default":1.0E+21})");
  EXPECT_EQ(text_of(R"({"type":"boolean","default":true})"),
            R"({"type":"boolean","default":"true"})");
}

TEST(Swagger2Text, ExamplesOfModelsAreObjectsOrTexts) {
  EXPECT_EQ(text_of(R"({"example":{"a":null,"b":1.50}})"), R"({"example":{"a":null,"b":1.5}})");
  EXPECT_EQ(text_of(R"({"example":[1e3]})"), R"({"example":"[1000.0]"})");
}

TEST(Swagger2Text, ArraysHaveTheirOwnOrder) {
  EXPECT_EQ(text_of(R"({"maxItems":2.9,"minItems":"1","example":"e","items":{"type":"string"},
      "description":"d","type":"array","title":"t","uniqueItems":true,"required":["a"]})"),
            R"({"title":"t","type":"array","description":"d","items":{"type":"string"},)"
            R"("example":"e","maxItems":2})");
}

TEST(Swagger2Text, CompositionsKeepTheirPartsOnly) {
  EXPECT_EQ(text_of(R"({"allOf":[{"$ref":"Pet"},{"type":"object"},5],"description":"d",
                        "title":"t","type":"object","properties":{"a":{}},"x-a":1})"),
            R"({"title":"t","allOf":[)"
            R"({"$ref":"https://apigateway.amazonaws.com/restapis/abc123/models/Pet"},)"
            R"({"type":"object"}],"description":"d","x-a":1})");
}

TEST(Swagger2Text, ReferencesBecomeAbsolute) {
  EXPECT_EQ(text_of(R"({"$ref":"#/definitions/Pet","description":"d"})"),
            R"({"$ref":"https://apigateway.amazonaws.com/restapis/abc123/models/Pet"})");
  EXPECT_EQ(property_of(R"({"$ref":"#/definitions/Pet","description":"d","example":1,"x-a":1})"),
            R"({"description":"d",)"
            R"("$ref":"https://apigateway.amazonaws.com/restapis/abc123/models/Pet"})");
  EXPECT_EQ(property_of(R"({"$ref":5})"),
            R"({"$ref":"https://apigateway.amazonaws.com/restapis/abc123/models/5"})");
}

TEST(Swagger2Text, StringProperties) {
  EXPECT_EQ(property_of(R"({"enum":["a","b","a"],"default":"a","pattern":"p","maxLength":6.9,
      "minLength":"5","readOnly":true,"title":"t","description":"d","example":9,"format":"foo",
      "type":"string","xml":{"name":"n","attribute":1},"minimum":1})"),
            R"({"type":"string","format":"foo","example":"9",)"
            R"("xml":{"name":"n","attribute":true},"description":"d","title":"t","readOnly":true,)"
            R"("minLength":0,"maxLength":6,"pattern":"p","default":"a","enum":["a","b","a"]})");
  EXPECT_EQ(property_of(R"({"type":"string","readOnly":false})"), R"({"type":"string"})");
}

TEST(Swagger2Text, FormatsChooseWhatStringsKeep) {
  EXPECT_EQ(property_of(R"({"type":"string","format":"byte","pattern":"p","enum":["a"]})"),
            R"({"type":"string","format":"byte","pattern":)"
            R"("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"})");
  EXPECT_EQ(property_of(R"({"type":"string","format":"date","default":"x","enum":["a","a",1]})"),
            R"({"type":"string","format":"date","enum":["a","1"]})");
  EXPECT_EQ(property_of(R"({"type":"string","format":"binary","default":"x","maxLength":1})"),
            R"({"type":"string","format":"binary"})");
}

TEST(Swagger2Text, NumberProperties) {
  EXPECT_EQ(property_of(R"({"type":"integer","format":"int32","enum":[5,"6",1.5,true,5],
      "default":"5","example":"x","exclusiveMaximum":"true","maximum":1e10,"multipleOf":2.50})"),
            R"({"type":"integer","format":"int32","example":"x","maximum":1.0E+10,)"
            R"("multipleOf":2.5,"exclusiveMaximum":false,"default":5,"enum":[5,6]})");
  EXPECT_EQ(property_of(R"({"type":"integer","enum":[1],"default":1,"minimum":0,"example":1})"),
            R"({"type":"integer","example":1,"minimum":0})");
  EXPECT_EQ(property_of(R"({"type":"number","format":"float","default":0.1,"enum":[1e21]})"),
            R"({"type":"number","format":"float","default":0.1,"enum":[1.0E21]})");
  EXPECT_EQ(property_of(R"({"type":"number","format":"double","default":5,"example":9})"),
            R"({"type":"number","format":"double","example":9.0,"default":5.0})");
}

TEST(Swagger2Text, BooleanProperties) {
  EXPECT_EQ(property_of(R"({"type":"boolean","default":"yes","enum":["true",true,"no","x"]})"),
            R"({"type":"boolean","default":false,"enum":[true,false]})");
}

TEST(Swagger2Text, ObjectProperties) {
  EXPECT_EQ(property_of(R"({"type":"object","required":["b","a","q","a"],"minProperties":1,
      "example":[1.50],"properties":{"a":{},"b":{"xml":{"name":"n"},"enum":["x"]},
      "c":{"type":"weird"},"d":5}})"),
            R"({"type":"object","example":[1.5],"properties":{"a":{},"b":{},"d":{}},)"
            R"("required":["a","b"]})");
  EXPECT_EQ(property_of(R"({"type":"object"})"), R"({"type":"object","properties":{}})");
  EXPECT_EQ(property_of(R"({"properties":{}})"), R"({"type":"object","properties":{}})");
}

TEST(Swagger2Text, MapProperties) {
  EXPECT_EQ(property_of(R"({"type":"object","additionalProperties":{"type":"string"},
                            "properties":{"a":{}},"minProperties":1})"),
            R"({"type":"object","minProperties":1,"additionalProperties":{"type":"string"}})");
  EXPECT_EQ(property_of(R"({"type":"object","additionalProperties":false})"),
            R"({"type":"object","properties":{}})");
  EXPECT_EQ(property_of(R"({"type":"object","additionalProperties":{"type":"weird"}})"),
            R"({"type":"object"})");
}

TEST(Swagger2Text, ArrayProperties) {
  EXPECT_EQ(property_of(R"({"type":"array","items":{"type":"string"},"minItems":1,"maxItems":2,
                            "uniqueItems":true,"example":[1]})"),
            R"({"type":"array","example":[1],"uniqueItems":true,"items":{"type":"string"},)"
            R"("maxItems":2,"minItems":1})");
  EXPECT_EQ(property_of(R"({"type":"array","example":[1]})"), R"({"type":"array","example":""})");
}

TEST(Swagger2Text, PropertiesOfUnknownTypeVanish) {
  EXPECT_EQ(property_of(R"({"type":"weird"})"), "");
  EXPECT_EQ(property_of(R"({"type":["string"]})"), "");
  EXPECT_EQ(property_of("5"), "");
  EXPECT_EQ(property_of(R"({"allOf":[{}]})"), "{}");
  EXPECT_EQ(property_of(R"({"type":"FILE"})"), R"({"type":"file"})");
}

TEST(Swagger2Text, TypesAreInferredFromEnumsOfAModelsProperties) {
  EXPECT_EQ(property_of(R"({"enum":["a"]})"), R"({"type":"string","enum":["a"]})");
  EXPECT_EQ(property_of(R"({"enum":[1]})"), R"({"type":"number"})");
  EXPECT_EQ(property_of(R"({"type":"array","items":{"enum":["a"]}})"),
            R"({"type":"array","items":{}})");
}

TEST(Swagger2Text, ExtensionsOfPropertiesComeInHashOrder) {
  EXPECT_EQ(property_of(R"({"x-b":{"a":null},"x-a":1,"x-zz":[null],"x-n":null})"),
            R"({"x-zz":[null],"x-b":{},"x-a":1})");
}

}  // namespace
}  // namespace gwport::schema

// Expected texts were printed by the library that the importer is built on, but for those marked
// as recorded.
#include "schema/oas30_text.h"

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
  if (document.root != nullptr) write_oas30_schema(*document.root, references, writer);
  return out;
}

TEST(Oas30Text, IsPrettyPrintedWithoutFinalNewline) {  // recorded
  EXPECT_EQ(text_of(R"({"type":"object","properties":{"username":{"type":"string"}}})",
                    text::JsonStyle::kJackson),
            "{\n  \"type\" : \"object\",\n  \"properties\" : {\n    \"username\" : {\n"
            "      \"type\" : \"string\"\n    }\n  }\n}");
}

TEST(Oas30Text, MembersComeInTheOrderOfTheClass) {  // recorded
  EXPECT_EQ(text_of(R"({"type":"array","items":{"$ref":"#/components/schemas/Person"},
                        "minItems":1,"description":"who lives here"})"),
            R"({"minItems":1,"type":"array","description":"who lives here","items":)"
            R"({"$ref":"https://apigateway.amazonaws.com/restapis/abc123/models/Person"}})");
  EXPECT_EQ(text_of(R"({"type":"object","description":"d","properties":{"b":{"type":"number"}},
                        "required":["name","b"]})"),
            R"({"required":["b","name"],"type":"object","properties":{"b":{"type":"number"}},)"
            R"("description":"d"})");
}

TEST(Oas30Text, EveryMemberHasItsPlace) {
  EXPECT_EQ(text_of(R"({"x-b":1,"enum":["a"],"default":"a","discriminator":{"propertyName":"p",
      "mapping":{"a":"b"}},"xml":{"wrapped":true,"name":"n"},"deprecated":true,
      "externalDocs":{"url":"u","description":"d"},"example":"a","writeOnly":false,
      "readOnly":true,"nullable":true,"format":"f","description":"d",
      "not":{},"type":"string","minProperties":0,"maxProperties":1,"uniqueItems":true,
      "minItems":0,"maxItems":2,"pattern":"p","minLength":0,"maxLength":3,
      "exclusiveMinimum":true,"minimum":0,"exclusiveMaximum":false,"maximum":10,
      "multipleOf":1.50,"title":"t"})"),
            R"({"title":"t","multipleOf":1.5,"maximum":10,"exclusiveMaximum":false,"minimum":0,)"
            R"("exclusiveMinimum":true,"maxLength":3,"minLength":0,"pattern":"p","maxItems":2,)"
            R"("minItems":0,"uniqueItems":true,"maxProperties":1,"minProperties":0,)"
            R"("type":"string","not":{},"description":"d","format":"f","nullable":true,)"
            R"("readOnly":true,"writeOnly":false,"example":"a","externalDocs":)"
            R"({"description":"d","url":"u"},"deprecated":true,"xml":{"name":"n","wrapped":true},)"
            R"("discriminator":{"propertyName":"p","mapping":{"a":"b"}},"default":"a",)"
            R"("enum":["a"],"x-b":1})");
}

TEST(Oas30Text, UnknownMembersAndBlankTextsVanish) {
  EXPECT_EQ(text_of(R"({"$schema":"s","id":"i","const":1,"type":"object","title":" ",
                        "description":"","required":[],"properties":{}})"),
            R"({"type":"object","properties":{}})");
}

TEST(Oas30Text, ScalarsBecomeText) {
  EXPECT_EQ(text_of(R"({"title":1.10,"description":true,"pattern":5,"format":null})"),
            R"({"title":"1.1","pattern":"5","description":"true","format":"null"})");
}

TEST(Oas30Text, LimitsAreDecimals) {
  EXPECT_EQ(text_of(R"({"maximum":1e10,"minimum":10.50,"multipleOf":1e-7})"),
            R"({"multipleOf":1.0E-7,"maximum":1.0E+10,"minimum":10.5})");
  EXPECT_EQ(text_of(R"({"maximum":123456789012345678901,"minimum":"3","multipleOf":true})"),
            R"({"maximum":123456789012345678901})");
}

TEST(Oas30Text, LengthsAreIntegersOf32Bits) {
  EXPECT_EQ(text_of(R"({"minLength":1.0,"maxLength":3000000000,"minItems":"3","maxItems":7})"),
            R"({"maxItems":7})");
}

TEST(Oas30Text, BooleansMayBeTexts) {
  EXPECT_EQ(text_of(R"({"nullable":"TRUE","readOnly":"yes","deprecated":1,"uniqueItems":null})"),
            R"({"nullable":true,"readOnly":false})");
}

TEST(Oas30Text, RequiredIsSortedAndKeepsUnknownNames) {
  EXPECT_EQ(text_of(R"({"required":["b",1,"a","B","b"],"properties":{"a":{}}})"),
            R"({"required":["B","a","b","b"],"properties":{"a":{}}})");
  EXPECT_EQ(text_of(R"({"required":true})"), "{}");
}

TEST(Oas30Text, ItemsMakeAnArray) {
  EXPECT_EQ(text_of(R"({"type":"string","items":{"type":5},"allOf":[{}]})"),
            R"({"type":"array","items":{"type":"5"}})");
  EXPECT_EQ(text_of(R"({"type":"array","items":[{}]})"), R"({"type":"array"})");
}

TEST(Oas30Text, AdditionalPropertiesMakeAnObject) {
  EXPECT_EQ(text_of(R"({"type":"string","additionalProperties":{"type":"string"}})"),
            R"({"type":"object","additionalProperties":{"type":"string"}})");
  EXPECT_EQ(text_of(R"({"additionalProperties":"no"})"),
            R"({"type":"object","additionalProperties":false})");
  EXPECT_EQ(text_of(R"({"additionalProperties":[]})"), "{}");
}

TEST(Oas30Text, CompositionKeepsItsOwnType) {
  EXPECT_EQ(text_of(R"({"oneOf":[{}],"anyOf":[{"type":"string"},5,{"$ref":5}],"allOf":[]})"),
            R"({"anyOf":[{"type":"string"},null],"oneOf":[{}]})");
}

TEST(Oas30Text, TypeIsInferredFromTheEnum) {
  EXPECT_EQ(text_of(R"({"enum":[1,"x"]})"), R"({"type":"number","enum":[1,"x"]})");
  EXPECT_EQ(text_of(R"({"enum":[true]})"), R"({"type":"boolean","enum":[true]})");
  EXPECT_EQ(text_of(R"({"enum":[null]})"), R"({"type":"string","enum":[null]})");
  EXPECT_EQ(text_of(R"({"enum":[]})"), R"({"type":"string"})");
}

TEST(Oas30Text, EnumValuesFollowTheClass) {
  EXPECT_EQ(text_of(R"({"type":"integer","enum":[1,3.5,"7","x",null,1e3,3000000000,[1]]})"),
            R"({"type":"integer","enum":[1,null,7,null,null,null,3000000000]})");
  EXPECT_EQ(text_of(R"({"type":"number","enum":[1.50,1e21,"2.50","x"]})"),
            R"({"type":"number","enum":[1.5,1.0E+21,2.50,null]})");
  EXPECT_EQ(text_of(R"({"type":"string","enum":[1,1.50,true,null,"a"]})"),
            R"({"type":"string","enum":["1","1.5","true",null,"a"]})");
  EXPECT_EQ(text_of(R"({"type":"boolean","enum":["yes",true,1]})"),
            R"({"type":"boolean","enum":[false,true,false]})");
  EXPECT_EQ(text_of(R"({"type":"string","format":"uuid","enum":["x","1-1-1-1-A"]})"),
            R"({"type":"string","format":"uuid","enum":[null,)"
            R"("00000001-0001-0001-0001-00000000000a"]})");
  EXPECT_EQ(text_of(R"({"type":"string","format":"date","enum":["2020-02-30","soon",5]})"),
            R"({"type":"string","format":"date","enum":["2020-03-01T00:00:00.000+0000",null]})");
  EXPECT_EQ(text_of(R"({"type":"string","format":"binary","enum":["a"]})"),
            R"({"type":"string","format":"binary","enum":[null]})");
}

TEST(Oas30Text, DefaultsFollowTheType) {
  EXPECT_EQ(text_of(R"({"type":"integer","default":3000000000})"), R"({"type":"integer"})");
  EXPECT_EQ(text_of(R"({"type":"number","default":1e21})"),
            R"({"type":"number","default":1.0E+21})");
  EXPECT_EQ(text_of(R"({"type":"string","default":1.50})"), R"({"type":"string","default":"1.5"})");
  EXPECT_EQ(text_of(R"({"type":"string","default":""})"), R"({"type":"string","default":""})");
  EXPECT_EQ(text_of(R"({"type":"object","default":{"a":null,"b":1.50}})"),
            R"({"type":"object","default":{"a":null,"b":1.5}})");
  EXPECT_EQ(text_of(R"({"type":"object","default":[1]})"), R"({"type":"object"})");
  EXPECT_EQ(text_of(R"({"default":"x"})"), "{}");
  EXPECT_EQ(text_of(R"({"type":"string","format":"date-time",
                        "default":"2020-01-02T00:00:00.100+02:00"})"),
            R"({"type":"string","format":"date-time","default":"2020-01-02T00:00:00.1+02:00"})");
}

TEST(Oas30Text, ExamplesFollowTheClass) {
  EXPECT_EQ(text_of(R"({"example":1e21})"), R"({"example":1.0E+21})");
  EXPECT_EQ(text_of(R"({"type":"string","example":{"a":1e3}})"),
            R"({"type":"string","example":"{\"a\":1000.0}"})");
  EXPECT_EQ(text_of(R"({"type":"integer","example":"x"})"), R"({"type":"integer"})");
  EXPECT_EQ(text_of(R"({"type":"string","format":"date","example":"2020-1-3"})"),
            R"({"type":"string","format":"date","example":"2020-01-03"})");
  EXPECT_EQ(text_of(R"({"type":"string","format":"byte","example":"aGk="})"),
            R"({"type":"string","format":"byte"})");
  EXPECT_EQ(text_of(R"({"example":null})"), "{}");
}

TEST(Oas30Text, ExtensionsAreKeptWithoutNullMembers) {
  EXPECT_EQ(text_of(R"({"x-a":{"b":null,"c":[null,1.50,1e21,{"d":null}]},"x-n":null})"),
            R"({"x-a":{"c":[null,1.5,1.0E21,{}]}})");
}

TEST(Oas30Text, OnlyTheReferenceStays) {
  EXPECT_EQ(text_of(R"({"$ref":"Pet","description":"d"})"),
            R"({"$ref":"https://apigateway.amazonaws.com/restapis/abc123/models/Pet"})");
  EXPECT_EQ(text_of(R"({"$ref":"https://apigateway.amazonaws.com/restapis/other/models/Pet"})"),
            R"({"$ref":"https://apigateway.amazonaws.com/restapis/other/models/Pet"})");
  EXPECT_EQ(text_of(R"({"properties":{"a":{"$ref":5},"b":true,"c":{}}})"),
            R"({"properties":{"c":{}}})");
}

}  // namespace
}  // namespace gwport::schema

#include "convert/convert.h"

#include <gtest/gtest.h>

#include <string>

#include "convert/operations.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::convert {
namespace {

std::string converted(const doc::Node& root, Target target) {
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kCompact);
  write_converted(root, target, writer);
  return text;
}

doc::Document read(std::string_view text) {
  diag::Diagnostics diagnostics;
  return text::read("document", text, diagnostics);
}

struct Pair {
  const char* what;
  const char* swagger;
  const char* openapi;
};

// clang-format off
constexpr Pair kPairs[] = {
    {"a query list without a format is separated by commas",
     R"({"swagger":"2.0","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","type":"array","items":{"type":"string"}}]}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"explode":false}]}}}})"},
    {"multi is the default of OpenAPI",
     R"({"swagger":"2.0","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"multi"}]}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}}}]}}}})"},
    {"pipes",
     R"({"swagger":"2.0","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"pipes"}]}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"pipeDelimited"}]}}}})"},
    {"a body in front of another parameter",
     R"({"swagger":"2.0","paths":{"/a":{"get":{"consumes":["text/plain"],"parameters":[{"name":"b","in":"body","schema":{"type":"string"}},{"name":"a","in":"query","type":"string"}]}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","schema":{"type":"string"}}],"requestBody":{"x-body-name":"b","content":{"text/plain":{"schema":{"type":"string"}}}},"x-body-positions":[0]}}}})"},
    {"no types are named anywhere",
     R"({"swagger":"2.0","paths":{"/a":{"get":{"parameters":[{"name":"body","in":"body","schema":{"$ref":"#/definitions/A"}}]}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"get":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}}}}},"x-consumes":"not given"})"},
    {"consumes without a body",
     R"({"swagger":"2.0","paths":{"/a":{"get":{"consumes":["application/json"],"responses":{"200":{"description":"ok"}}}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"get":{"responses":{"200":{"description":"ok"}},"x-consumes":["application/json"]}}}})"},
    {"a form",
     R"({"swagger":"2.0","paths":{"/a":{"get":{"consumes":["multipart/form-data"],"parameters":[{"name":"f","in":"formData","type":"file","required":true},{"name":"n","in":"formData","type":"string","required":false}]}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"get":{"requestBody":{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"f":{"type":"string","format":"binary"},"n":{"type":"string","x-required":false}},"required":["f"]}}},"required":true}}}}})"},
    {"an example of a response",
     R"({"swagger":"2.0","paths":{"/a":{"get":{"produces":["a/b"],"responses":{"200":{"description":"","schema":{"type":"string"},"examples":{"a/b":"x","c/d":"y"}}}}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"get":{"responses":{"200":{"description":"","content":{"a/b":{"schema":{"type":"string"},"example":"x"},"c/d":{"example":"y"}}}}}}}})"},
    {"host, basePath and schemes",
     R"({"swagger":"2.0","host":"h","basePath":"/v","schemes":["https","http"],"paths":{}})",
     R"({"openapi":"3.0.1","servers":[{"url":"https://h/v"},{"url":"http://h/v"}],"paths":{}})"},
    {"basic and oauth2",
     R"({"swagger":"2.0","securityDefinitions":{"a":{"type":"basic"},"b":{"type":"oauth2","flow":"application","tokenUrl":"https://t","scopes":{}}}})",
     R"({"openapi":"3.0.1","components":{"securitySchemes":{"a":{"type":"http","scheme":"basic"},"b":{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"https://t","scopes":{}}}}}}})"},
    {"a discriminator",
     R"({"swagger":"2.0","definitions":{"A":{"discriminator":"k","properties":{"k":{"type":"string"}}}}})",
     R"({"openapi":"3.0.1","components":{"schemas":{"A":{"discriminator":{"propertyName":"k"},"properties":{"k":{"type":"string"}}}}}})"},
    {"a shared body",
     R"({"swagger":"2.0","paths":{"/a":{"put":{"parameters":[{"$ref":"#/parameters/P"}]}}},"consumes":["a/b"],"parameters":{"P":{"name":"body","in":"body","schema":{}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"put":{"requestBody":{"$ref":"#/components/requestBodies/P"}}}},"x-consumes":["a/b"],"components":{"requestBodies":{"P":{"content":{"a/b":{"schema":{}}}}}}})"},
    {"the endpoint configuration",
     R"({"swagger":"2.0","x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]},"paths":{}})",
     R"({"openapi":"3.0.1","servers":[{"url":"/","x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]}}],"x-basePath":"not given","paths":{}})"},
    {"any-method and its references",
     R"({"swagger":"2.0","paths":{"/a":{"x-amazon-apigateway-any-method":{"parameters":[{"name":"a","in":"query","type":"string"}],"x-amazon-apigateway-integration":{"$ref":"#/definitions/A"}}}}})",
     R"({"openapi":"3.0.1","paths":{"/a":{"x-amazon-apigateway-any-method":{"parameters":[{"name":"a","in":"query","schema":{"type":"string"}}],"x-amazon-apigateway-integration":{"$ref":"#/components/schemas/A"}}}}})"},
    {"a list of types",
     R"({"swagger":"2.0","definitions":{"A":{"type":["string","null"]}}})",
     R"({"openapi":"3.0.1","components":{"schemas":{"A":{"type":"string","nullable":true,"x-type":["string","null"]}}}})"},
};
// clang-format on

TEST(Convert, WritesWhatTheOtherVersionSays) {
  for (const Pair& pair : kPairs) {
    const doc::Document swagger = read(pair.swagger);
    EXPECT_EQ(converted(*swagger.root, Target::kOas30), pair.openapi) << pair.what;
  }
}

TEST(Convert, GivesBackTheSameDocument) {
  for (const Pair& pair : kPairs) {
    const doc::Document openapi = read(pair.openapi);
    const std::string back = converted(*openapi.root, Target::kSwagger);
    EXPECT_TRUE(equal(*read(pair.swagger).root, *read(back).root)) << pair.what << ": " << back;
  }
}

TEST(Convert, FindsNoLossInThem) {
  for (const Pair& pair : kPairs) {
    diag::Diagnostics diagnostics;
    find_losses(*read(pair.swagger).root, Target::kOas30, diagnostics);
    EXPECT_TRUE(diagnostics.empty()) << pair.what;
  }
}

/// One walk that does both gives what two walks give.
TEST(Convert, WritesAndReportsInOneWalk) {
  const doc::Document document = read(
      R"({"swagger":"2.0","paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","type":"array",)"
      R"("collectionFormat":"tsv"},{"name":"b","in":"body","schema":{"type":"file"}}]}}}})");
  diag::Diagnostics expected;
  find_losses(*document.root, Target::kOas30, expected);
  ASSERT_FALSE(expected.empty());
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kCompact);
  diag::Diagnostics found;
  convert(*document.root, Target::kOas30, writer, found);
  EXPECT_EQ(text, converted(*document.root, Target::kOas30));
  ASSERT_EQ(found.list().size(), expected.list().size());
  for (std::size_t i = 0; i < found.list().size(); ++i) {
    EXPECT_EQ(found.list()[i].rule, expected.list()[i].rule);
    EXPECT_EQ(found.list()[i].span, expected.list()[i].span);
  }
}

TEST(Convert, LeavesADocumentOfTheTargetAsItIs) {
  constexpr const char* kText = R"({"openapi":"3.0.3","x":[1.50,{"$ref":"#/definitions/A"}]})";
  EXPECT_EQ(converted(*read(kText).root, Target::kOas30), kText);
}

/// What someone named like the keys of a conversion stands there once.
TEST(Convert, WritesNoExtensionTwice) {
  const doc::Document document = read(
      R"({"swagger":"2.0","host":"${a}","x-host":{"a":[1]},"paths":{"/a":{"get":{"parameters":)"
      R"([{"name":"a","in":"query","type":"array","collectionFormat":"tsv","x-collectionFormat":1,)"
      R"("x-other":2}]}}}})");
  EXPECT_EQ(
      converted(*document.root, Target::kOas30),
      R"({"openapi":"3.0.1","servers":[{"url":"//${a}"}],"x-host":"${a}",)"
      R"("paths":{"/a":{"get":{"parameters":[{"name":"a","in":"query","schema":{"type":"array"},)"
      R"("x-collectionFormat":1,"x-other":2}]}}}})");
}

/// However many they are, and whatever stands in objects between them.
TEST(Convert, WritesNoExtensionOfManyTwice) {
  std::string parameter = R"({"name":"a","in":"query","type":"array","collectionFormat":"tsv")";
  for (int i = 0; i < 40; ++i) {
    const std::string key = "x-" + std::to_string(i);
    parameter += ",\"" + key + R"(":{"x-a":1,"x-)" + std::to_string(i + 1) + R"(":2})";
  }
  const std::string all = R"({"swagger":"2.0","paths":{"/a":{"get":{"parameters":[)" + parameter +
                          R"(,"x-collectionFormat":{"x-0":3}}]}}}})";
  const std::string out = converted(*read(all).root, Target::kOas30);
  const std::string kept = R"("x-39":{"x-a":1,"x-40":2},"x-collectionFormat":)";
  EXPECT_NE(out.find(kept + R"({"x-0":3}}])"), std::string::npos) << out;
  EXPECT_EQ(out.find("x-collectionFormat"), out.rfind("x-collectionFormat")) << out;
}

/// Swagger knows the name of the property alone; the mapping is kept beside it.
TEST(Convert, GivesBackTheMappingOfADiscriminator) {
  const auto of = [](const char* swagger) {
    const doc::Document document =
        read(R"({"swagger":"2.0","definitions":{"A":)" + std::string(swagger) + "}}");
    const std::string text = converted(*document.root, Target::kOas30);
    return text::to_json(*read(text).root->find("components")->find("schemas")->find("A"),
                         text::JsonStyle::kCompact);
  };
  constexpr const char* kExpected =
      R"({"discriminator":{"propertyName":"k","mapping":{"a":"B"}},"type":"object"})";
  constexpr const char* kBoth[] = {
      R"({"discriminator":"k","x-discriminator":{"propertyName":"k","mapping":{"a":"B"}},"type":"object"})",
      R"({"x-discriminator":{"propertyName":"k","mapping":{"a":"B"}},"discriminator":"k","type":"object"})",
      R"({"x-discriminator":{"propertyName":"k","mapping":{"a":"B"}},"type":"object"})"};
  for (const char* each : kBoth) EXPECT_EQ(of(each), kExpected) << each;
  EXPECT_EQ(of(R"({"discriminator":"new","x-discriminator":{"propertyName":"k"}})"),
            R"({"discriminator":{"propertyName":"new"},"x-discriminator":{"propertyName":"k"}})");
  EXPECT_EQ(of(R"({"discriminator":"k","x-discriminator":"mine"})"),
            R"({"discriminator":{"propertyName":"k"},"x-discriminator":"mine"})");
}

TEST(Convert, TellsVersionsApart) {
  EXPECT_EQ(version_of(*read(R"({"swagger": "2.0"})").root), Version::kSwagger2);
  EXPECT_EQ(version_of(*read(R"({"openapi": "3.0.0", "swagger": "2.0"})").root), Version::kOas30);
  EXPECT_EQ(version_of(*read(R"({"openapi": "3.1.0"})").root), Version::kOas31);
  EXPECT_EQ(version_of(*read(R"({"openapi": "4.0.0"})").root), Version::kOther);
  EXPECT_EQ(version_of(*read(R"({"swagger": "1.2"})").root), Version::kOther);
  EXPECT_EQ(version_of(*read("[]").root), Version::kOther);
}

std::string lowered(const char* schema) {
  const doc::Document document =
      read(R"({"openapi":"3.1.0","paths":{},"components":{"schemas":{"A":)" + std::string(schema) +
           "}}}");
  doc::Arena arena;
  diag::Diagnostics diagnostics;
  const doc::Node& root = lower(*document.root, arena, diagnostics);
  return text::to_json(*root.find("components")->find("schemas")->find("A"),
                       text::JsonStyle::kCompact);
}

TEST(Lower, SaysTheWordsOf31InThoseOf30) {
  EXPECT_EQ(lowered(R"({"type":["integer","null"]})"), R"({"type":"integer","nullable":true})");
  EXPECT_EQ(lowered(R"({"const":1})"), R"({"enum":[1]})");
  EXPECT_EQ(lowered(R"({"exclusiveMinimum":1.50})"), R"({"minimum":1.50,"exclusiveMinimum":true})");
  EXPECT_EQ(lowered(R"({"minimum":2,"exclusiveMinimum":1})"), R"({"minimum":2})");
  EXPECT_EQ(lowered(R"({"maximum":2,"exclusiveMaximum":1})"),
            R"({"maximum":1,"exclusiveMaximum":true})");
  EXPECT_EQ(lowered(R"({"$ref":"#/components/schemas/B","title":"b"})"),
            R"({"allOf":[{"$ref":"#/components/schemas/B"}],"title":"b"})");
  EXPECT_EQ(lowered(R"({"items":false})"), R"({"items":{"not":{}}})");
  EXPECT_EQ(lowered(R"({"type":"array","prefixItems":[{"const":1}],"items":false})"),
            R"({"type":"array","x-prefixItems":[{"enum":[1]}],"items":{},"x-items":false})");
  EXPECT_EQ(lowered(R"({"if":{"const":1}})"), R"({"x-if":{"enum":[1]}})");
}

/// A shared path item whose callback leads back to it is written once.
TEST(Lower, EndsWherePathItemsLeadBackToThemselves) {
  const doc::Document document = read(
      R"({"openapi":"3.1.0","paths":{"/a":{"$ref":"#/components/pathItems/P"}},"components":{)"
      R"("pathItems":{"P":{"get":{"callbacks":{"c":{"u":{"$ref":"#/components/pathItems/P"}}}}}}}})");
  doc::Arena arena;
  diag::Diagnostics diagnostics;
  const doc::Node& root = lower(*document.root, arena, diagnostics);
  EXPECT_NE(root.find("paths")->find("/a")->find("get"), nullptr);
}

}  // namespace
}  // namespace gwport::convert

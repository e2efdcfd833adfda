// OpenAPI 3.0, object by object.
#include <gtest/gtest.h>

#include "specification_findings.h"

namespace gwport::check {
namespace {

/// The findings in one component.
Findings component(std::string_view kind, std::string_view value) {
  Findings found = findings_in(openapi(R"("paths": {}, "components": {")" + std::string(kind) +
                                       R"(": {"C": )" + std::string(value) + "}}"));
  const std::string begin = "/components/" + std::string(kind) + "/C";
  for (std::string& line : found) {
    if (line.starts_with(begin)) line.erase(0, begin.size());
  }
  return found;
}

TEST(SpecificationOpenApi3, Schemas) {
  EXPECT_EQ(
      component(
          "schemas",
          R"({"type": "file", "required": [], "enum": [], "exclusiveMinimum": 1, "not": [], "allOf": {},
                "items": [], "properties": {"p": 1}, "additionalProperties": "no", "nullable": null, "discriminator": {},
                "xml": {"attribute": 1}, "externalDocs": {}, "const": 1, "$id": "a"})"),
      (Findings{"/type `type` can't be `file`, only one of: array, boolean, integer, number, "
                "object, string",
                "/required `required` can't be empty", "/enum `enum` can't be empty",
                "/exclusiveMinimum `exclusiveMinimum` has to be true or false",
                "/not `not` has to be an object", "/allOf `allOf` has to be a list",
                "/items `items` has to be an object", "/properties/p `p` has to be an object",
                "/additionalProperties `additionalProperties` has to be true or false or an object",
                "/nullable `nullable` has to be true or false",
                "/discriminator a discriminator has to have `propertyName`",
                "/xml/attribute `attribute` has to be true or false",
                "/externalDocs external documentation has to have `url`",
                "/const a schema has no member `const`", "/$id a schema has no member `$id`"}));
  EXPECT_EQ(component("schemas", R"({"type": "array", "required": ["a", "a"]})"),
            (Findings{"/required/1 `a` is in the list twice", " an array has to have `items`"}));
}

TEST(SpecificationOpenApi3, Parameters) {
  EXPECT_EQ(component("parameters", R"({"name": "n", "in": "body"})"),
            (Findings{"/in `in` can't be `body`, only one of: path, query, header, cookie",
                      " a parameter has to have either `schema` or `content`"}));
  EXPECT_EQ(
      component("parameters",
                R"({"name": "n", "in": "path", "style": "form", "schema": {}, "type": "string"})"),
      (Findings{"/type a parameter has no member `type`",
                "/style `style` can't be `form`, only one of: matrix, label, simple",
                " a path parameter has to have `required`"}));
  EXPECT_EQ(
      component(
          "parameters",
          R"({"name": "n", "in": "query", "schema": {}, "content": {"a/b": {}, "c/d": {}}, "explode": true})"),
      (Findings{"/content a parameter can't have both `schema` and `content`",
                "/explode a parameter can't have both `content` and `explode`",
                "/content/c~1d the content of a parameter can't have both `a/b` and `c/d`"}));
  EXPECT_EQ(component("parameters", R"({"name": "n", "in": "query", "content": {}, "style": 1})"),
            (Findings{"/style a parameter can't have both `content` and `style`",
                      "/content `content` can't be empty", "/style `style` has to be a text"}));
}

TEST(SpecificationOpenApi3, HeadersAndMediaTypes) {
  EXPECT_EQ(
      component("headers",
                R"({"schema": {}, "style": "form", "name": "n", "example": 1, "examples": {}})"),
      (Findings{"/style `style` can't be `form`, only one of: simple",
                "/name a header has no member `name`",
                "/examples a header can't have both `example` and `examples`"}));
  EXPECT_EQ(
      component(
          "requestBodies",
          R"({"content": {"a/b": {"example": 1, "examples": {"E": {"value": 1, "externalValue": "u"}},
                "encoding": {"p": {"style": "simple", "headers": {"H": {}}}}}}})"),
      (Findings{
          "/content/a~1b/examples/E/externalValue an example can't have both `value` and "
          "`externalValue`",
          "/content/a~1b/encoding/p/style `style` can't be `simple`, only one of: form, "
          "spaceDelimited, pipeDelimited, deepObject",
          "/content/a~1b/encoding/p/headers/H a header has to have either `schema` or `content`",
          "/content/a~1b/examples a media type can't have both `example` and `examples`"}));
  EXPECT_EQ(component("requestBodies", R"({"required": "yes"})"),
            (Findings{"/required `required` has to be true or false",
                      " a request body has to have `content`"}));
}

TEST(SpecificationOpenApi3, ResponsesAndLinks) {
  EXPECT_EQ(
      findings_in(openapi(
          R"("paths": {"/a": {"get": {"responses": {}}, "put": {"responses": {"x-a": 1}}, "post": {"responses":
                {"2XX": {"description": "d"}, "600": {"description": "d"}, "20": {}}}}})")),
      (Findings{"/paths/~1a/get/responses responses can't be empty",
                "/paths/~1a/put/responses responses can't be empty",
                "/paths/~1a/post/responses/600 `600` is no key for responses: a status code is 100 "
                "to 599, 1XX to 5XX, or default",
                "/paths/~1a/post/responses/20 `20` is no key for responses: a status code is 100 "
                "to 599, 1XX to 5XX, or default",
                "/paths/~1a/post/responses/20 a response has to have `description`"}));
  EXPECT_EQ(
      component(
          "links",
          R"({"operationRef": "r", "operationId": "i", "server": {"variables": {"v": {"enum": [1]}}}})"),
      (Findings{"/server/variables/v/enum/0 an element has to be a text",
                "/server/variables/v a server variable has to have `default`",
                "/server a server has to have `url`",
                "/operationId a link can't have both `operationRef` and `operationId`"}));
}

TEST(SpecificationOpenApi3, SecuritySchemes) {
  EXPECT_EQ(
      component("securitySchemes", R"({"type": "basic", "anything": 1})"),
      Findings{"/type `type` can't be `basic`, only one of: apiKey, http, oauth2, openIdConnect"});
  EXPECT_EQ(component("securitySchemes", R"({"type": "apiKey", "in": "body", "scheme": "s"})"),
            (Findings{"/in `in` can't be `body`, only one of: query, header, cookie",
                      "/scheme an apiKey scheme has no member `scheme`",
                      " an apiKey scheme has to have `name`"}));
  EXPECT_EQ(
      component(
          "securitySchemes",
          R"({"type": "oauth2", "flows": {"implicit": {"tokenUrl": "u", "scopes": {"s": 1}}, "code": {}}})"),
      (Findings{"/flows/implicit/tokenUrl the implicit flow has no member `tokenUrl`",
                "/flows/implicit/scopes/s `s` has to be a text",
                "/flows/implicit the implicit flow has to have `authorizationUrl`",
                "/flows/code flows has no member `code`"}));
  EXPECT_EQ(component("securitySchemes", R"({"type": "http"})"),
            Findings{" an http scheme has to have `scheme`"});
  EXPECT_EQ(component("securitySchemes", R"({"type": "openIdConnect"})"),
            Findings{" an openIdConnect scheme has to have `openIdConnectUrl`"});
}

}  // namespace
}  // namespace gwport::check

// Swagger 2.0, object by object.
#include <gtest/gtest.h>

#include "specification_findings.h"

namespace gwport::check {
namespace {

Findings parameter(std::string_view value) {
  return findings_in(swagger(R"("paths": {}, "parameters": {"P": )" + std::string(value) + "}"));
}

Findings definition(std::string_view value) {
  return findings_in(swagger(R"("paths": {}, "definitions": {"D": )" + std::string(value) + "}"));
}

TEST(SpecificationSwagger2, Root) {
  EXPECT_EQ(
      findings_in(swagger(
          R"("paths": {"/a": {"trace": {}}}, "host": "https://example.com", "basePath": "v1", "schemes": ["http", "http", "ftp"],
                "consumes": "application/json", "servers": [])")),
      (Findings{"/paths/~1a/trace a path item has no member `trace`",
                "/schemes/2 an element can't be `ftp`, only one of: http, https, ws, wss",
                "/schemes/1 `http` is in the list twice", "/consumes `consumes` has to be a list",
                "/servers a Swagger document has no member `servers`",
                "/host `host` has to be a host, with a port at most",
                "/basePath `basePath` has to be a path that begins with /"}));
}

TEST(SpecificationSwagger2, Parameters) {
  EXPECT_EQ(parameter(R"({"name": "n", "in": "cookie", "schema": 1})"),
            Findings{"/parameters/P/in `in` can't be `cookie`, only one of: query, header, path, "
                     "formData, body"});
  EXPECT_EQ(parameter(R"({"name": "n", "in": "query", "schema": {}})"),
            (Findings{"/parameters/P/schema a query parameter has no member `schema`",
                      "/parameters/P a query parameter has to have `type`"}));
  EXPECT_EQ(parameter(R"({"name": "n", "in": "query", "type": "file"})"),
            Findings{"/parameters/P/type `type` can't be `file`, only one of: string, number, "
                     "integer, boolean, array"});
  EXPECT_EQ(parameter(R"({"name": "n", "in": "formData", "type": "file"})"), Findings{});
  EXPECT_EQ(
      parameter(
          R"({"name": "n", "in": "header", "type": "array", "collectionFormat": "multi", "items": {"type": "array"}})"),
      (Findings{"/parameters/P/collectionFormat `collectionFormat` can't be `multi`, only one of: "
                "csv, ssv, tsv, pipes",
                "/parameters/P/items an array has to have `items`"}));
  EXPECT_EQ(parameter(R"({"name": "n", "in": "body", "type": "string"})"),
            (Findings{"/parameters/P/type a body parameter has no member `type`",
                      "/parameters/P a body parameter has to have `schema`"}));
}

TEST(SpecificationSwagger2, Schemas) {
  EXPECT_EQ(
      definition(
          R"({"type": ["string", "any"], "oneOf": [], "nullable": true, "discriminator": {}, "allOf": [], "items": [{"type": "file"}]})"),
      (Findings{"/definitions/D/type/1 an element can't be `any`, only one of: array, boolean, "
                "integer, null, number, object, string",
                "/definitions/D/oneOf a schema has no member `oneOf`",
                "/definitions/D/nullable a schema has no member `nullable`",
                "/definitions/D/discriminator `discriminator` has to be a text",
                "/definitions/D/allOf `allOf` can't be empty",
                "/definitions/D/items/0/type `type` can't be `file`, only one of: array, boolean, "
                "integer, null, number, object, string"}));
}

TEST(SpecificationSwagger2, Responses) {
  EXPECT_EQ(
      findings_in(swagger(
          R"("paths": {"/a": {"get": {"responses": {"2XX": {"description": "d"}, "default": {"$ref": "#/responses/R"},
                "200": {"description": "d", "content": {}, "schema": {"type": "file", "items": {}}, "headers": {"H": {}}}}}}},
                "responses": {"R": {}})")),
      (Findings{"/paths/~1a/get/responses/2XX `2XX` is no key for responses: a status code has "
                "three digits, or is default",
                "/paths/~1a/get/responses/200/content a response has no member `content`",
                "/paths/~1a/get/responses/200/schema/items a file has no member `items`",
                "/paths/~1a/get/responses/200/headers/H a header has to have `type`",
                "/responses/R a response has to have `description`"}));
}

TEST(SpecificationSwagger2, SecurityDefinitions) {
  EXPECT_EQ(
      findings_in(swagger(
          R"("paths": {}, "securityDefinitions": {"a": {"type": "http", "x-a": 1}, "b": {"type": "basic", "name": "n"},
                "c": {"type": "apiKey", "in": "cookie"}, "d": {"type": "oauth2", "flow": "code"}, "e": {"type": "oauth2", "flow": "accessCode"},
                "f": {"type": "oauth2", "flow": "implicit", "tokenUrl": "u", "authorizationUrl": "u", "scopes": {}},
                "g": {"type": "oauth2", "flow": "password", "tokenUrl": "u", "scopes": {"s": "d"}}})")),
      (Findings{
          "/securityDefinitions/a/type `type` can't be `http`, only one of: basic, apiKey, oauth2",
          "/securityDefinitions/b/name a basic scheme has no member `name`",
          "/securityDefinitions/c/in `in` can't be `cookie`, only one of: query, header",
          "/securityDefinitions/c an apiKey scheme has to have `name`",
          "/securityDefinitions/d/flow `flow` can't be `code`, only one of: implicit, password, "
          "application, accessCode",
          "/securityDefinitions/e an accessCode oauth2 scheme has to have `authorizationUrl`",
          "/securityDefinitions/e an accessCode oauth2 scheme has to have `tokenUrl`",
          "/securityDefinitions/e an accessCode oauth2 scheme has to have `scopes`",
          "/securityDefinitions/f/tokenUrl an implicit oauth2 scheme has no member `tokenUrl`"}));
}

}  // namespace
}  // namespace gwport::check

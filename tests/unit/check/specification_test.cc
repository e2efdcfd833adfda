// What both specifications forbid alike, and the paths of a document.
#include <gtest/gtest.h>

#include "specification_findings.h"

namespace gwport::check {
namespace {

TEST(Specification, ValidDocumentsGiveNothing) {
  EXPECT_EQ(findings_in(openapi(
                R"("paths": {"/p/{id}": {"parameters": [{"$ref": "#/components/parameters/id"}],
                "get": {"responses": {"200": {"description": "d", "content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/A", "description": "not looked at"}}}}, "default": {"$ref": "other.json#/r"}},
                "security": [{"key": []}, {}], "x-any": 1}, "x-amazon-apigateway-any-method": 1}}, "x-a": [],
                "components": {"parameters": {"id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}},
                "schemas": {"A": {"type": "object", "properties": {"x-p": {"type": "array", "items": {}}}}},
                "securitySchemes": {"key": {"type": "apiKey", "name": "k", "in": "header"}}})")),
            Findings{});
  EXPECT_EQ(
      findings_in(swagger(
          R"("host": "example.com:80", "basePath": "/v1", "schemes": ["https"], "paths": {"/p/{id}": {"post":
                {"parameters": [{"name": "id", "in": "path", "type": "string", "required": true},
                {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A"}}, {"$ref": "#/parameters/q"}],
                "responses": {"200": {"description": "d", "schema": {"type": "file"}, "headers": {"H": {"type": "string"}}}}}}},
                "parameters": {"q": {"name": "q", "in": "query", "type": "array", "items": {"type": "integer"}, "collectionFormat": "multi"}},
                "definitions": {"A": {"type": ["object", "null"], "additionalProperties": false}})")),
      Findings{});
}

TEST(Specification, MembersAndTypes) {
  EXPECT_EQ(
      findings_in(
          R"({"openapi": "3.0.1", "info": {"titel": "t", "version": 1.0}, "tags": {}, "foo": 1})"),
      (Findings{"/info/titel info has no member `titel`",
                "/info/version `version` has to be a text", "/info info has to have `title`",
                "/tags `tags` has to be a list", "/foo an OpenAPI document has no member `foo`",
                " an OpenAPI document has to have `paths`"}));
  EXPECT_EQ(
      findings_in(R"({"swagger": "1.2", "paths": {"p": {}, "x-q": 1}})"),
      (Findings{"/paths/p `p` is no key for paths: a path begins with /",
                " a Swagger document has to have `info`", "/swagger the version can't be `1.2`"}));
}

TEST(Specification, MistypedMembersAndValuesHaveASuggestion) {
  diag::Diagnostics diagnostics;
  const std::string text = swagger(R"("schemes": ["htps"], "path": {}, "paths": {})");
  const doc::Document document = text::read("a.json", text, diagnostics);
  check_specification(*document.root, doc::Dialect::kSwagger2, diagnostics);
  ASSERT_EQ(diagnostics.list().size(), 2U);
  EXPECT_EQ(diagnostics.list()[0].hint, "did you mean `https`?");
  EXPECT_EQ(diagnostics.list()[1].hint, "did you mean `paths`?");
  EXPECT_EQ(diagnostics.list()[1].rule->outcome, diag::Outcome::kAccepted);
}

TEST(Specification, Addresses) {
  EXPECT_EQ(
      findings_in(openapi(
          R"("paths": {}, "externalDocs": {"url": "../a%20b?c=d#e"}, "tags": [{"name": "a", "externalDocs":
                {"url": "https://{host}/${path}"}}, {"name": "b", "externalDocs": {"url": "a b"}},
                {"name": "c", "externalDocs": {"url": "50%"}}])")),
      (Findings{"/tags/1/externalDocs/url `url` has to be a URL",
                "/tags/2/externalDocs/url `url` has to be a URL"}));
  const std::string terms =
      R"("info": {"title": "t", "version": "1", "termsOfService": "ask us"}, "paths": {}})";
  EXPECT_EQ(findings_in(R"({"openapi": "3.0.3", )" + terms),
            (Findings{"/info/termsOfService `termsOfService` has to be a URL"}));
  EXPECT_EQ(findings_in(R"({"swagger": "2.0", )" + terms), Findings{});
  const auto email = [](const std::string& address) {
    return findings_in(
        R"({"openapi": "3.0.3", "info": {"title": "t", "version": "1", "contact": {"email": ")" +
        address + R"("}}, "paths": {}})");
  };
  EXPECT_EQ(email("a.b+c@example.com"), Findings{});
  for (const char* wrong : {"", "a", "@example.com", "a@", "a b@example.com", "a@b@c"}) {
    EXPECT_EQ(email(wrong), (Findings{"/info/contact/email `email` has to be an email address"}))
        << wrong;
  }
}

TEST(Specification, Numbers) {
  EXPECT_EQ(
      findings_in(openapi(
          R"("paths": {}, "components": {"schemas": {"A": {"maxLength": 1.0, "minLength": -1, "minItems": 0,
                "multipleOf": 0.0, "maximum": -1.5, "minimum": "1"}}})")),
      (Findings{"/components/schemas/A/maxLength `maxLength` has to be a whole number, 0 or more",
                "/components/schemas/A/minLength `minLength` has to be a whole number, 0 or more",
                "/components/schemas/A/multipleOf `multipleOf` has to be a number above 0",
                "/components/schemas/A/minimum `minimum` has to be a number"}));
}

TEST(Specification, OpenApiVersions) {
  const auto version = [](std::string_view text) {
    return findings_in(R"({"openapi": ")" + std::string(text) +
                       R"(", "info": {"title": "t", "version": "1"}, "paths": {}})")
        .empty();
  };
  EXPECT_TRUE(version("3.0.0"));
  EXPECT_TRUE(version("3.0.12-rc1"));
  EXPECT_FALSE(version("3.0"));
  EXPECT_FALSE(version("3.0.x"));
  EXPECT_FALSE(version("3.0.1-"));
}

TEST(Specification, References) {
  EXPECT_EQ(
      findings_in(openapi(
          R"("paths": {}, "components": {"schemas": {"a b": {}, "A": {"$ref": "#/components/schemas/B"},
                "C": {"$ref": "#/components/schemas/a%20b"}, "D": {"$ref": 1}, "E": {"$ref": "#name"}, "F": {"$ref": "#/components~1x"}}})")),
      (Findings{"/components/schemas/a b `a b` is no key for schemas: a name has letters, digits, "
                "dots, hyphens and underscores only",
                "/components/schemas/A/$ref the reference `#/components/schemas/B` leads nowhere",
                "/components/schemas/D/$ref `$ref` has to be a text",
                "/components/schemas/E/$ref the reference `#name` leads nowhere",
                "/components/schemas/F/$ref the reference `#/components~1x` leads nowhere"}));
}

TEST(Specification, CircularReferencesEnd) {
  EXPECT_EQ(findings_in(openapi(
                R"("paths": {"/p": {"parameters": [{"$ref": "#/paths/~1p/parameters/0"}]}})")),
            Findings{});
}

TEST(Specification, SecurityNames) {
  EXPECT_EQ(
      findings_in(swagger(
          R"("paths": {}, "security": [{"a": [], "b": []}], "securityDefinitions": {"a": {"type": "basic"}})")),
      Findings{"/security/0/b there is no security scheme `b`"});
  EXPECT_EQ(findings_in(openapi(R"("paths": {}, "security": [{"a": [1]}])")),
            (Findings{"/security/0/a/0 an element has to be a text",
                      "/security/0/a there is no security scheme `a`"}));
}

TEST(Specification, RepeatedNames) {
  EXPECT_EQ(
      findings_in(openapi(
          R"("tags": [{"name": "a"}, {"name": "a"}], "paths": {"/a": {"get": {"operationId": "o", "responses": {"200": {"description": "d"}},
                "callbacks": {"c": {"u": {"post": {"operationId": "o", "responses": {"200": {"description": "d"}}}}}}}}})")),
      (Findings{"/paths/~1a/get/operationId another operation has the operationId `o`, too",
                "/tags/1/name another tag has the name `a`, too"}));
}

TEST(SpecificationPaths, ParametersOfThePath) {
  EXPECT_EQ(
      findings_in(swagger(
          R"("paths": {"/{a}/{b}-{c+}": {"parameters": [{"name": "a", "in": "path", "required": true, "type": "string"}],
                "get": {"responses": {"200": {"description": "d"}}, "parameters": [{"name": "c", "in": "path", "required": true, "type": "string"},
                {"name": "d", "in": "path", "required": false, "type": "string"}]}}})")),
      (Findings{
          "/paths/~1{a}~1{b}-{c+}/get/parameters/1/required `required` can't be `false`, only one "
          "of: true",
          "/paths/~1{a}~1{b}-{c+}/get/parameters/1 the path has no {d} for this path parameter",
          "/paths/~1{a}~1{b}-{c+}/get no path parameter is declared for {b}"}));
}

TEST(SpecificationPaths, ParametersOfOtherFilesMayDeclareAnything) {
  EXPECT_EQ(
      findings_in(openapi(
          R"("paths": {"/{a}": {"get": {"parameters": [{"$ref": "other.json#/a"}], "responses": {"200": {"description": "d"}}}},
                "/x{b}": {"$ref": "other.json#/b", "get": {"responses": {"200": {"description": "d"}}}}})")),
      Findings{});
}

TEST(SpecificationPaths, RepeatedParameters) {
  EXPECT_EQ(
      findings_in(swagger(
          R"("parameters": {"Q": {"name": "q", "in": "query", "type": "string"}}, "paths": {"/a": {"parameters":
                [{"name": "q", "in": "query", "type": "string"}], "get": {"parameters": [{"$ref": "#/parameters/Q"},
                {"name": "q", "in": "query", "type": "string"}, {"name": "q", "in": "header", "type": "string"}],
                "responses": {"200": {"description": "d"}}}}})")),
      Findings{"/paths/~1a/get/parameters/1 the query parameter `q` is in the list twice"});
}

TEST(SpecificationPaths, Bodies) {
  EXPECT_EQ(
      findings_in(swagger(
          R"("paths": {"/a": {"parameters": [{"name": "b", "in": "body", "schema": {}}], "post": {"parameters":
                [{"name": "c", "in": "body", "schema": {}}, {"name": "f", "in": "formData", "type": "file"}],
                "responses": {"200": {"description": "d"}}}, "put": {"parameters": [{"name": "b", "in": "body", "schema": {}}],
                "responses": {"200": {"description": "d"}}}}})")),
      (Findings{
          "/paths/~1a/post/parameters/0 an operation can't have two body parameters",
          "/paths/~1a/post/parameters/0 an operation can't have a body beside form parameters"}));
}

TEST(SpecificationPaths, EqualPaths) {
  EXPECT_EQ(
      findings_in(openapi(R"("paths": {"/a/{b}": {}, "/a/{c}": {}, "/a/b": {}, "/a/{b}/": {}})")),
      Findings{"/paths/~1a~1{c} the path matches the same requests as `/a/{b}`"});
}

}  // namespace
}  // namespace gwport::check

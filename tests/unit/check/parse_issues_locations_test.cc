// The library's odd locations, construct by construct.
#include <gtest/gtest.h>

#include "parse_issues_messages.h"

namespace gwport::check {
namespace {

TEST(ParseIssueLocations, RootAndInfo) {
  EXPECT_EQ(messages_of(R"({"openapi": "3.0.1"})"), (Lines{"info is missing", "paths is missing"}));
  EXPECT_EQ(messages_of(R"({"openapi": "3.0.1", "info": null, "paths": [], "components": "x",
                "servers": {}, "externalDocs": [], "tags": {}, "security": {}})"),
            (Lines{"info is not of type `object`", "components is not of type `object`",
                   "paths is not of type `object`", "servers is not of type `array`",
                   "externalDocs is not of type `object`", "tags is not of type `array`",
                   "security is not of type `array`"}));
  EXPECT_EQ(
      messages_of(R"({"openapi": "3.0.1", "paths": {}, "info": {"foo": 1, "contact": {"foo": 1},
                "license": {"foo": 1, "X-up": 1, "x-ok": 1}}})"),
      (Lines{"info.contact.foo is unexpected", "info.license.foo is unexpected",
             "info.license.X-up is unexpected", "info.foo is unexpected", "info.title is missing",
             "info.license.name is missing", "info.version is missing"}));
}

TEST(ParseIssueLocations, ContactThatIsNoObjectHasAPlaceOfItsOwn) {
  EXPECT_EQ(
      messages_of(R"({"openapi": "3.0.1", "paths": {}, "info": {"title": "t", "version": "1",
                "contact": "me", "license": "mit"}})"),
      (Lines{"contact.contact is not of type `object`", "info.license is not of type `object`"}));
}

TEST(ParseIssueLocations, ContactAndLicenseUrls) {
  const auto info = [](std::string_view url) {
    return R"({"openapi": "3.0.1", "paths": {}, "info": {"title": "t", "version": "1", "contact":
                {"url": ")" +
           std::string(url) + "\"}}}";
  };
  EXPECT_EQ(messages_of(info("https://example.com:8443/a:b?c")), Lines{});
  EXPECT_EQ(messages_of(info("HTTP://example.com")), Lines{});
  EXPECT_EQ(messages_of(info("mailto:me@example.com")), Lines{});
  EXPECT_EQ(messages_of(info(" ")), Lines{});
  EXPECT_EQ(messages_of(info("www.example.com")), Lines{"info.contact.www.example.com"});
  EXPECT_EQ(messages_of(info("example.com/a:b")), Lines{"info.contact.example.com/a:b"});
  EXPECT_EQ(messages_of(info("javascript:x")), Lines{"info.contact.javascript:x"});
  EXPECT_EQ(messages_of(info("http://${host}:${port}/")),
            Lines{"info.contact.http://${host}:${port}/"});
  EXPECT_EQ(messages_of(info("http://a:b@example.com")), Lines{});
}

TEST(ParseIssueLocations, TagsHaveNoIndex) {
  EXPECT_EQ(messages_of(with_members(R"("paths": {}, "tags": [{"foo": 1}, 1, {"name": "a",
                "externalDocs": {"bar": 1}}, {"description": "d"}])")),
            (Lines{"tags.foo is unexpected", "tags.externalDocs.bar is unexpected",
                   "tags.name is missing", "tags.externalDocs.url is missing",
                   "tags.name is missing", "tags.null is repeated"}));
}

TEST(ParseIssueLocations, RootServersBeginWithADot) {
  EXPECT_EQ(messages_of(with_members(R"("paths": {}, "servers": [{"foo": 1, "variables":
                {"a": {"enum": [{}], "description": [], "bar": 1}}}, "skipped"])")),
            (Lines{".servers.variables.a.bar is unexpected", ".servers.foo is unexpected",
                   ".servers.variables.a.enum is not of type `value`",
                   ".servers.variables.a.description.description is not of type `string`",
                   ".servers.url is missing", ".servers.variables.a.default.default is missing"}));
}

TEST(ParseIssueLocations, PathItemsAndOperations) {
  EXPECT_EQ(
      messages_of(
          with_paths(R"("/p": {"foo": 1, "parameters": [{"name": "n", "in": "query", "foo": 1}],
                "servers": [{}], "get": [], "put": {"foo": 1, "responses": {}, "externalDocs": {},
                "servers": [{}], "tags": {}, "security": {}}}, "/q": null, "x-r": 1)")),
      (Lines{"paths.'/p'.[n].foo is unexpected", "paths.'/p'(put).foo is unexpected",
             "paths.'/p'.foo is unexpected", "paths.'/p'.get is not of type `object`",
             "paths.'/p'(put).tags is not of type `array`",
             "paths.'/p'(put).security is not of type `array`", "paths./q is not of type `object`",
             "paths.'/p'.url is missing", "paths.'/p'(put).externalDocs.url is missing",
             "paths.'/p'(put).servers.url is missing"}));
}

TEST(ParseIssueLocations, Parameters) {
  EXPECT_EQ(messages_of(with_operation(
                R"("parameters": [{"in": "query", "foo": 1}, {"name": 1.50, "in": "query",
                "schema": {"foo": 1}, "content": {"a/b": {"foo": 1}}, "examples": {"E": {"foo": 1}}}])")),
            (Lines{"paths.'/p'(get).parameters.[['unknown']].foo is unexpected",
                   "paths.'/p'(get).parameters.[1.5].schemas.foo is unexpected",
                   "paths.'/p'(get).parameters.[1.5].examples.E.foo is unexpected",
                   "paths.'/p'(get).parameters.[1.5].content.foo is unexpected",
                   "paths.'/p'(get).parameters.[['unknown']].name is missing"}));
}

TEST(ParseIssueLocations, RequestBodiesAndResponses) {
  EXPECT_EQ(messages_of(
                with_paths(R"("/p": {"get": {"requestBody": {"foo": 1, "content": {"a/b": {"bar": 1,
                "schema": {"baz": 1}, "encoding": {"e": {"qux": 1}}}}},
                "responses": {"200": {"description": "d", "foo": 1, "content": {"a/b": {"bar": 1}},
                "headers": {"H": {"bar": 1, "name": "n", "in": "i", "schema": {"baz": 1},
                                  "examples": {"E": {"foo": 1}}}}},
                "201": 1, "default": null}}})")),
            (Lines{"paths.'/p'(get).requestBody.content.schema.baz is unexpected",
                   "paths.'/p'(get).requestBody.content.encoding.qux is unexpected",
                   "paths.'/p'(get).requestBody.content.bar is unexpected",
                   "paths.'/p'(get).requestBody.foo is unexpected",
                   "paths.'/p'(get).responses.200.H.baz is unexpected",
                   "paths.'/p'(get).responses.200.H.E.foo is unexpected",
                   "paths.'/p'(get).responses.200.H.bar is unexpected",
                   "paths.'/p'(get).responses.200.content.bar is unexpected",
                   "paths.'/p'(get).responses.200.foo is unexpected",
                   "paths.'/p'(get).responses.responses.201 is not of type `object`",
                   "paths.'/p'(get).responses.responses.default is not of type `object`",
                   "paths.'/p'(get).requestBody.content.encoding.contentType is missing"}));
}

TEST(ParseIssueLocations, CallbacksShareOne) {
  EXPECT_EQ(messages_of(with_operation(
                R"("callbacks": {"a": {"{$request.url}": {"post": {"foo": 1, "responses": {}}}},
                "b": {"u": {"foo": 1, "post": {"foo": 1, "responses": {}}}}, "c": {"$ref": 1}})")),
            (Lines{"paths.'/p'(get).callbacks(post).foo is unexpected",
                   "paths.'/p'(get).callbacks.foo is unexpected",
                   "paths.'/p'(get).callbacks.$ref is not of type `string`"}));
}

TEST(ParseIssueLocations, Components) {
  EXPECT_EQ(
      messages_of(with_components(
          R"("schemas": {"A": {"foo": 1}}, "responses": {"A": {"foo": 1, "description": "d"}},
                "parameters": {"A": {"name": "n", "in": "query", "foo": 1}, "B": 1},
                "examples": {"A": {"foo": 1}}, "requestBodies": {"A": {"foo": 1, "content": {}}},
                "headers": {"A": {"foo": 1}}, "securitySchemes": {"A": {"foo": 1, "type": "http", "scheme": "basic"}},
                "links": {"A": {"foo": 1, "headers": {"H": 1}}}, "callbacks": {"A": {"u": {"foo": 1}}}, "foo": 1)")),
      (Lines{
          "components.schemas.A.foo is unexpected", "components.responses.A.foo is unexpected",
          "components.parameters.A.[n].foo is unexpected",
          "components.examples.A.foo is unexpected", "components.requestBodies.A.foo is unexpected",
          "components.headers.A.foo is unexpected",
          "components.securitySchemes.A.foo is unexpected", "components.links.A.foo is unexpected",
          "components.links.A.headers is unexpected", "components.callbacks.foo is unexpected",
          "components.foo is unexpected", "components.links.A.H is not of type `object`"}));
}

}  // namespace
}  // namespace gwport::check

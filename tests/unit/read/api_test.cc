#include "model/ids.h"
#include "reading.h"

namespace gwport::read {
namespace {

// Recorded: every answer of an import; a number as version in one of them.
TEST(ReadApi, InfoBecomesNameDescriptionAndVersion) {
  const auto read = reading(R"({"swagger": "2.0", "info":
      {"title": "Pets", "description": "All about pets", "version": 1}, "paths": {}})");
  const model::RestApi& api = read->state.rest_api;
  EXPECT_EQ(api.name, "Pets");
  EXPECT_EQ(api.description, "All about pets");
  EXPECT_EQ(api.version, "1");
  EXPECT_TRUE(api.given.name);
  EXPECT_EQ(api.id, model::rest_api_id("Pets"));
  EXPECT_EQ(api.root_resource_id, read->state.resources.front().id);
  EXPECT_EQ(api.created_date, "1970-01-01T00:00:00Z");
  EXPECT_EQ(api.api_key_source, "HEADER");
  EXPECT_EQ(api.tags, std::nullopt);
  EXPECT_TRUE(read->diagnostics.empty());
}

// Inferred from the parser library: numbers go through a double, blank texts are dropped.
TEST(ReadApi, ScalarsAreTextAndBlankTextsAreAbsent) {
  const auto read = reading(R"({"openapi": "3.0.0", "info":
      {"title": true, "description": " ", "version": 1.10}, "paths": {}})");
  EXPECT_EQ(read->state.rest_api.name, "true");
  EXPECT_EQ(read->state.rest_api.description, std::nullopt);
  EXPECT_EQ(read->state.rest_api.version, "1.1");
}

// Inferred from the parser library: NullNode.asText() is "null".
TEST(ReadApi, ANullIsTheTextNull) {
  for (const std::string version : {R"("openapi": "3.0.0")", R"("swagger": "2.0")"}) {
    const auto read = reading("{" + version + R"(, "info": {"title": null, "description": null,
        "version": "1"}, "paths": {"/a": {"get": {"operationId": null, "responses": {},
        "parameters": [{"name": null, "in": "query"}]}}}})");
    EXPECT_EQ(read->state.rest_api.name, "null");
    EXPECT_EQ(read->state.rest_api.description, "null");
    const model::Method& method = read->method("/a", "GET");
    EXPECT_EQ(method.operation_name, "null");
    EXPECT_NE(method.request_parameters.find("method.request.querystring.null"), nullptr);
    EXPECT_EQ(read->places("null-text").size(), 4U);
  }
}

// Reported: terraform-provider-aws#7161.
TEST(ReadApi, WithoutATitleTheNameIsMadeOfTheDate) {
  Options options;
  options.created_date = "2024-05-06T07:08:09Z";
  const auto read =
      reading(R"({"openapi": "3.0.0", "info": {"version": "1"}, "paths": {}})", options);
  EXPECT_EQ(read->state.rest_api.name, "Imported on 2024-05-06T07:08:09Z");
  EXPECT_FALSE(read->state.rest_api.given.name);
  EXPECT_EQ(read->places("title-missing"), Texts{"\"info\""});
}

TEST(ReadApi, InfoMayBeMissing) {
  const auto read = reading(R"({"swagger": "2.0"})");
  EXPECT_EQ(read->state.rest_api.version, std::nullopt);
  EXPECT_EQ(read->paths(), "/");
}

// Recorded: new APIs are IPv4 and private ones dual-stack.
TEST(ReadApi, EndpointTypeComesFromTheOptions) {
  Options options;
  const auto edge = reading(swagger("{}"), options);
  EXPECT_EQ(edge->state.rest_api.endpoint_configuration.types, Texts{"EDGE"});
  EXPECT_EQ(edge->state.rest_api.endpoint_configuration.ip_address_type, "ipv4");
  options.endpoint_type = "PRIVATE";
  const auto closed = reading(swagger("{}"), options);
  EXPECT_EQ(closed->state.rest_api.endpoint_configuration.types, Texts{"PRIVATE"});
  EXPECT_EQ(closed->state.rest_api.endpoint_configuration.ip_address_type, "dualstack");
}

TEST(ReadApi, AnIdOfTheOptionsIsUsedForEverything) {
  Options options;
  options.rest_api_id = "abcde12345";
  const auto read = reading(swagger(R"({"/a": {}})"), options);
  EXPECT_EQ(read->state.rest_api.id, "abcde12345");
  EXPECT_EQ(read->state.resources[1].id, model::resource_id("abcde12345", "/a"));
}

TEST(ReadApi, IgnoredDocumentationGivesNoParts) {
  Options options;
  const std::string text =
      R"({"swagger": "2.0", "info": {"title": "t", "description": "d"}, "paths": {}})";
  EXPECT_EQ(reading(text, options)->state.documentation_parts.size(), 1U);
  options.ignore_documentation = true;
  EXPECT_TRUE(reading(text, options)->state.documentation_parts.empty());
}

}  // namespace
}  // namespace gwport::read

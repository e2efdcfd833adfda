#include <set>

#include "reading.h"

namespace gwport::read {
namespace {

// Recorded: path parameters are true, query and header parameters as given.
TEST(Parameters, BecomeRequestParameters) {
  const auto read = reading(swagger(R"({"/p/{id}": {"get": {"responses": {}, "parameters": [
      {"name": "q", "in": "query", "type": "string"},
      {"name": "r", "in": "query", "required": true, "type": "string"},
      {"name": "H", "in": "header", "required": "True"},
      {"name": "id", "in": "path"}]}}})"));
  EXPECT_EQ(entries(read->method("/p/{id}", "GET").request_parameters),
            (Texts{"method.request.querystring.q=false", "method.request.querystring.r=true",
                   "method.request.header.H=true", "method.request.path.id=true"}));
}

// Recorded: /echo/{data} without a declared parameter.
TEST(Parameters, VariableOfTheLastSegmentIsAdded) {
  const auto read = reading(oas30(R"({
      "/a/{one}/{two}": {"get": {"responses": {}}},
      "/b/{proxy+}": {"get": {"responses": {}}},
      "/c/{x}/d": {"get": {"responses": {}}},
      "/c/{x}-{y}": {"get": {"responses": {}}},
      "/d/{aVariableWithALongName}": {"get": {"responses": {}}}})"));
  EXPECT_EQ(entries(read->method("/a/{one}/{two}", "GET").request_parameters),
            Texts{"method.request.path.two=true"});
  EXPECT_TRUE(read->method("/b/{proxy+}", "GET").request_parameters.empty());
  EXPECT_TRUE(read->method("/c/{x}/d", "GET").request_parameters.empty());
  EXPECT_TRUE(read->method("/c/{x}-{y}", "GET").request_parameters.empty());
  EXPECT_EQ(entries(read->method("/d/{aVariableWithALongName}", "GET").request_parameters),
            Texts{"method.request.path.aVariableWithALongName=true"});
  EXPECT_EQ(read->messages("path-parameter-added").size(), 2U);
}

// Inferred: the API has no place for them.
TEST(Parameters, CookiesAndFormFieldsAreDropped) {
  const auto cookie = reading(oas30(R"({"/a": {"get": {"responses": {}, "parameters": [
      {"name": "c", "in": "cookie", "schema": {"type": "string"}}]}}})"));
  EXPECT_TRUE(cookie->method("/a", "GET").request_parameters.empty());
  EXPECT_EQ(cookie->messages("parameter-dropped"), Texts{"parameter 'c' in 'cookie' is dropped"});
  const auto form = reading(swagger(R"({"/a": {"post": {"responses": {}, "parameters": [
      {"name": "f", "in": "formData", "type": "file"}, {"in": "query"}]}}})"));
  EXPECT_TRUE(form->method("/a", "POST").request_models.empty());
  EXPECT_EQ(form->messages("parameter-dropped"), Texts{"parameter 'f' in 'formData' is dropped"});
  EXPECT_EQ(form->messages("parameter-without-name").size(), 1U);
}

// Inferred from the parser library: not overridden parameters of the path item come first.
TEST(Parameters, OfThePathItemComeFirstUnlessOverridden) {
  const auto read = reading(oas30(R"({"/a": {
      "parameters": [{"name": "x", "in": "query"}, {"name": "y", "in": "query", "required": true}],
      "get": {"responses": {}, "parameters": [
          {"name": "z", "in": "query"}, {"name": "x", "in": "query", "required": true}]}}})"));
  EXPECT_EQ(entries(read->method("/a", "GET").request_parameters),
            (Texts{"method.request.querystring.y=true", "method.request.querystring.z=false",
                   "method.request.querystring.x=true"}));
}

// Reported: aws-cli#7633.
TEST(Parameters, ReferencesAreFollowed) {
  const auto read = reading(oas30(R"({"/a": {"get": {"responses": {}, "parameters": [
      {"$ref": "#/components/parameters/A"}, {"$ref": "#/components/parameters/none"},
      {"$ref": "#/components/parameters/Loop"}, {"$ref": "#/components/headers/A"},
      {"$ref": "other.json#/A"}]}}})",
                                  R"(, "components": {"parameters": {
      "A": {"$ref": "#/components/parameters/B"}, "B": {"name": "b", "in": "query"},
      "Loop": {"$ref": "#/components/parameters/Loop"}}})"));
  EXPECT_EQ(entries(read->method("/a", "GET").request_parameters),
            Texts{"method.request.querystring.b=false"});
  EXPECT_EQ(read->messages("reference-unresolved").size(), 4U);
  const auto old = reading(
      swagger(R"({"/a": {"get": {"responses": {}, "parameters": [{"$ref": "#/parameters/A"}]}}})",
              R"(, "parameters": {"A": {"name": "a", "in": "header"}})"));
  EXPECT_EQ(entries(old->method("/a", "GET").request_parameters),
            Texts{"method.request.header.a=false"});
}

TEST(Parameters, ManyReferencesToOneLargeObjectAreBounded) {
  std::string headers;
  for (int i = 0; i < 20000; ++i) {
    headers += (i ? ", \"" : "\"") + std::string("h") + std::to_string(i) + "\": {}";
  }
  std::string responses;
  for (int i = 0; i < 300; ++i) {
    responses += (i ? ", \"" : "\"") + std::to_string(100 + i) +
                 "\": {\"$ref\": \"#/components/responses/R\"}";
  }
  const auto read =
      reading(oas30(R"({"/a": {"get": {"responses": {)" + responses + "}}}}",
                    R"(, "components": {"responses": {"R": {"headers": {)" + headers + "}}}}"));
  EXPECT_EQ(read->messages("shared-too-large").size(), 1U);
  EXPECT_LT(read->method("/a", "GET").method_responses.size(), 300U);
}

constexpr std::string_view kPet = R"(, "definitions": {"Pet": {"type": "object"}})";

// Recorded: a body by reference under one media type. Swagger 2.0: the operation's list overrides
// the document's.
TEST(Bodies, SwaggerBodyIsUnderEveryMediaTypeConsumed) {
  const auto models = [](std::string_view own, std::string_view root) {
    const auto read = reading(
        swagger(R"({"/a": {"post": {"responses": {}, )" + std::string(own) + R"("parameters": [
            {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/Pet"}}]}}})",
                std::string(kPet) + std::string(root)));
    return entries(read->method("/a", "POST").request_models);
  };
  EXPECT_EQ(models("", ""), Texts{"application/json=Pet"});
  EXPECT_EQ(models("", R"(, "consumes": ["a/b"])"), Texts{"a/b=Pet"});
  EXPECT_EQ(models(R"("consumes": ["c/d", "e/f"], )", R"(, "consumes": ["a/b"])"),
            (Texts{"c/d=Pet", "e/f=Pet"}));
  EXPECT_EQ(models(R"("consumes": [], )", R"(, "consumes": ["a/b"])"),
            Texts{"application/json=Pet"});
}

// Reported: inline schemas become models of their own, one for each schema.
TEST(Bodies, InlineSchemaUnderSeveralMediaTypesIsOneModel) {
  const auto read = reading(swagger(R"({"/a": {"post": {"responses": {}, "consumes": ["a/b", "c/d"],
      "parameters": [{"name": "b", "in": "body", "schema": {"type": "object"}}]}}})"));
  ASSERT_EQ(read->state.models.size(), 1U);
  const std::string name = read->state.models[0].name;
  EXPECT_EQ(entries(read->method("/a", "POST").request_models),
            (Texts{"a/b=" + name, "c/d=" + name}));
}

// Recorded: a requestBody by reference.
TEST(Bodies, OpenApiContentIsByMediaType) {
  const auto read = reading(oas30(R"({"/a": {
      "post": {"responses": {}, "requestBody": {"$ref": "#/components/requestBodies/B"}},
      "put": {"responses": {}, "requestBody": {"content": {
          "a/b": {"schema": {"$ref": "#/components/schemas/Pet"}}, "c/d": {}}}}}})",
                                  R"(, "components": {"schemas": {"Pet": {"type": "object"}},
      "requestBodies": {"B": {"content": {
          "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}})"));
  EXPECT_EQ(entries(read->method("/a", "POST").request_models), Texts{"application/json=Pet"});
  EXPECT_EQ(entries(read->method("/a", "PUT").request_models), Texts{"a/b=Pet"});
}

// Recorded: headers are false; without a schema no responseModels; codes are text.
TEST(Responses, BecomeMethodResponses) {
  const auto read = reading(swagger(R"({"/a": {"get": {"produces": ["a/b", "c/d"], "responses": {
      "404": {"description": ""}, "200": {"schema": {"$ref": "#/definitions/Pet"},
          "headers": {"X-A": {"type": "string"}, "x-b": {}}},
      "x-note": {}, "500": "no object", "5XX": {"$ref": "#/responses/R"}}}}})",
                                    std::string(kPet) + R"(, "responses": {"R": {}})"));
  const model::Method& method = read->method("/a", "GET");
  Texts codes;
  for (const auto& [code, response] : method.method_responses) {
    codes.push_back(code);
    EXPECT_EQ(code, response.status_code);
  }
  EXPECT_EQ(codes, (Texts{"404", "200", "5XX"}));
  const model::MethodResponse& ok = *method.method_responses.find("200");
  EXPECT_EQ(entries(ok.response_models), (Texts{"a/b=Pet", "c/d=Pet"}));
  EXPECT_EQ(entries(ok.response_parameters),
            (Texts{"method.response.header.X-A=false", "method.response.header.x-b=false"}));
  EXPECT_TRUE(method.method_responses.find("404")->response_models.empty());
  EXPECT_EQ(method.produces, (Texts{"a/b", "c/d"}));
}

TEST(Responses, DefaultIsDropped) {
  const auto read = reading(oas30(R"({"/a": {"get": {"responses": {
      "default": {"description": "d"}, "200": {"description": "d"}}}}})"));
  EXPECT_EQ(read->method("/a", "GET").method_responses.size(), 1U);
  EXPECT_EQ(read->places("response-default-dropped"), Texts{"\"default\""});
}

TEST(Responses, OpenApiContentIsByMediaType) {
  const auto read = reading(oas30(R"({"/a": {"get": {"responses": {"200":
      {"$ref": "#/components/responses/Ok"}}}}})",
                                  R"(, "components": {"schemas": {"Pet": {"type": "object"}},
      "responses": {"Ok": {"description": "", "content": {
          "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}},
          "text/plain": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}})"));
  const auto& responses = read->method("/a", "GET").method_responses;
  ASSERT_NE(responses.find("200"), nullptr);
  EXPECT_EQ(entries(responses.find("200")->response_models),
            (Texts{"application/json=Pet", "text/plain=Pet"}));
}

// Recorded: a Lambda proxy without responses has no warning, nor has an empty list. Reported for
// others: aws-apigateway-importer#202.
TEST(Responses, MissingOnesAreWarnedAboutUnlessProxied) {
  const auto warnings = [](std::string_view operation) {
    return reading(swagger(R"({"/a/b": {"post": )" + std::string(operation) + "}}"))
        ->messages("responses-missing");
  };
  EXPECT_EQ(warnings("{}"), Texts{"No responses specified for 'POST /a/b'"});
  EXPECT_EQ(warnings(R"({"x-amazon-apigateway-integration": {"type": "mock"}})"),
            Texts{"No responses specified for 'POST /a/b'"});
  EXPECT_EQ(warnings(R"({"responses": {}})"), Texts{});
  EXPECT_EQ(warnings(R"({"x-amazon-apigateway-integration":
      {"type": "http_proxy", "httpMethod": "GET", "uri": "https://a.com"}})"),
            Texts{});
}

// Recorded: operationId becomes operationName. Reported: no integration, no deployment.
TEST(Methods, NameAndIntegration) {
  const auto read = reading(oas30(R"({"/a": {
      "get": {"operationId": "getA", "responses": {},
              "x-amazon-apigateway-integration": {"type": "mock"}},
      "put": {"responses": {}}}})"));
  EXPECT_EQ(read->method("/a", "GET").operation_name, "getA");
  ASSERT_TRUE(read->method("/a", "GET").method_integration);
  EXPECT_EQ(read->method("/a", "GET").method_integration->cache_namespace,
            read->state.resources[1].id);
  EXPECT_EQ(read->method("/a", "PUT").operation_name, std::nullopt);
  EXPECT_FALSE(read->method("/a", "PUT").method_integration);
  EXPECT_EQ(read->places("integration-missing"), Texts{"\"put\""});
}

// One word for all: a document without integrations was not written for the service.
TEST(Methods, WithoutAnyIntegrationAreReportedOnce) {
  const auto read = reading(oas30(R"({"/a": {"put": {"responses": {}}, "get": {"responses": {}}},
                                      "/b": {"get": {"responses": {}}}})"));
  ASSERT_EQ(read->places("integration-missing"), Texts{"\"get\""});
  const auto& list = read->diagnostics.list();
  const auto found = std::find_if(list.begin(), list.end(), [](const auto& each) {
    return each.rule->id == "integration-missing";
  });
  EXPECT_EQ(found->message,
            "GET '/a' has no x-amazon-apigateway-integration: the import succeeds, the deployment "
            "does not (nor has any of the 2 others)");
  const auto one = reading(oas30(R"({"/a": {"put": {"responses": {}}}})"));
  EXPECT_EQ(one->places("integration-missing"), Texts{"\"put\""});
}

// Recorded: the document's validator is every method's; developer guide: an operation overrides it.
TEST(Methods, RequestValidators) {
  const auto read = reading(oas30(R"({"/a": {
      "get": {"responses": {}},
      "put": {"responses": {}, "x-amazon-apigateway-request-validator": "params"},
      "post": {"responses": {}, "x-amazon-apigateway-request-validator": "none"}}})",
                                  R"(, "x-amazon-apigateway-request-validator": "all",
      "x-amazon-apigateway-request-validators": {
          "all": {"validateRequestBody": true, "validateRequestParameters": true},
          "params": {"validateRequestBody": false, "validateRequestParameters": true}})"));
  ASSERT_EQ(read->state.request_validators.size(), 2U);
  EXPECT_EQ(read->method("/a", "GET").request_validator_id, read->state.request_validators[0].id);
  EXPECT_EQ(read->method("/a", "PUT").request_validator_id, read->state.request_validators[1].id);
  EXPECT_EQ(read->method("/a", "POST").request_validator_id, std::nullopt);
  EXPECT_EQ(read->places("request-validator-undeclared"), Texts{"\"none\""});
}

// A name is tried once: 20,000 bodies of one operation once took minutes.
TEST(Bodies, ManyInOneOperationMakeAModelEach) {
  std::string bodies;
  for (int i = 0; i < 20'000; ++i) {
    bodies += (i > 0 ? "," : "") + std::string(R"({"in": "body", "name": "b)") + std::to_string(i) +
              R"(", "schema": {"type": "object"}})";
  }
  const auto read = reading(swagger(R"({"/p": {"post": {"parameters": [)" + bodies + "]}}}",
                                    R"(, "consumes": ["application/json"])"));
  std::set<std::string> names;
  for (const model::Model& model : read->state.models) names.insert(model.name);
  EXPECT_EQ(names.size(), 20'000U);
}

}  // namespace
}  // namespace gwport::read

// An API, edits of it, and what a diff tells of them.
#pragma once

#include <gtest/gtest.h>

#include <functional>

#include "pipeline/diff/diff.h"
#include "pipeline/import.h"

namespace gwport::pipeline {
inline constexpr std::string_view kApi = R"(openapi: 3.0.1
info: {title: pets, version: "1", description: all pets}
paths:
  /pets:
    get:
      security: [{guard: []}]
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "404": {}
      x-amazon-apigateway-integration:
        {type: http_proxy, httpMethod: GET, uri: "https://example.com", timeoutInMillis: 5000}
    post:
      x-amazon-apigateway-request-validator: none
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"201": {}}
      x-amazon-apigateway-integration: {type: mock}
  /old:
    get: {responses: {"200": {}}, x-amazon-apigateway-integration: {type: mock}}
components:
  schemas:
    Pet: {type: object, properties: {owner: {$ref: "#/components/schemas/Owner"}}}
    Owner: {type: object, properties: {name: {type: string}}}
    Unused: {type: object}
  securitySchemes:
    guard:
      type: apiKey
      name: Authorization
      in: header
      x-amazon-apigateway-authtype: custom
      x-amazon-apigateway-authorizer:
        type: token
        authorizerUri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:guard/invocations"
x-amazon-apigateway-request-validators:
  all: {validateRequestBody: true, validateRequestParameters: true}
  none: {validateRequestBody: false, validateRequestParameters: false}
x-amazon-apigateway-gateway-responses: {DEFAULT_4XX: {statusCode: 418}}
)";

inline model::State state() {
  ImportOptions options;
  options.read.ignore_documentation = true;
  ImportResult result =
      import_api(std::make_unique<diag::Source>("api.yaml", std::string(kApi)), options);
  EXPECT_TRUE(result.state) << result.error_message;
  return *std::move(result.state);
}

inline model::Method& method(model::State& state, std::string_view path, std::string_view verb) {
  for (model::Resource& resource : state.resources) {
    for (model::Method& each : resource.methods) {
      if (resource.path == path && each.http_method == verb) return each;
    }
  }
  throw std::out_of_range("method");
}

using Edit = std::function<void(model::State&)>;

/// One line per detail: what happens to which entity, group, "!" when callers notice, member, note.
inline std::string told(const Edit& edit, Scope scope = Scope::kDocument) {
  const model::State before = state();
  model::State after = before;
  edit(after);
  std::string text;
  for (const DiffEntity& entity : diff(before, after, scope)) {
    for (const DiffDetail& each : entity.details) {
      if (!text.empty()) text += '\n';
      text.append(name_of(entity.change)).append(" ").append(name_of(entity.kind));
      text += (entity.name.empty() ? "" : " ") + entity.name + ": ";
      text += name_of(each.judgement.danger);
      text += each.judgement.breaking ? "!" : "";
      if (!each.member.empty()) text += " " + each.member;
      if (!each.judgement.note.empty()) text += " (" + each.judgement.note + ")";
    }
  }
  return text;
}

}  // namespace gwport::pipeline

// The shapes of extension values as JSON Schemas of draft 4. Of the types of a value the first is
// the one that the manual has; the others are taken too, because the importer converts them.
// A member that no list of `properties` has meets `"not": {}`: one fault for each of them.
// Left to the readers: what makes an integration malformed, and numbers written as text.
// Source: developer guide, OpenAPI extensions; integration: also PutIntegration (2025).
#pragma once

#include <string_view>

namespace gwport::extensions::schemas {

inline constexpr std::string_view kText = R"({"type": ["string", "number", "boolean", "null"]})";

inline constexpr std::string_view kTexts = R"({
  "type": ["array", "null"],
  "items": {"type": ["string", "number", "boolean", "null"]}
})";

inline constexpr std::string_view kNumber = R"({"type": ["number", "string", "null"]})";

inline constexpr std::string_view kAuth = R"({
  "type": ["object", "null"],
  "properties": {"type": {"type": ["string", "null"]}},
  "additionalProperties": {"not": {}}
})";

inline constexpr std::string_view kAuthorizer = R"({
  "type": ["object", "null"],
  "properties": {
    "type": {"$ref": "#/definitions/text"},
    "authorizerUri": {"$ref": "#/definitions/text"},
    "authorizerCredentials": {"$ref": "#/definitions/text"},
    "authorizerResultTtlInSeconds": {"type": ["number", "string", "null"]},
    "identitySource": {"$ref": "#/definitions/text"},
    "identityValidationExpression": {"$ref": "#/definitions/text"},
    "providerARNs": {"type": ["array", "null"], "items": {"$ref": "#/definitions/text"}},
    "authorizerPayloadFormatVersion": {},
    "enableSimpleResponses": {},
    "jwtConfiguration": {}
  },
  "additionalProperties": {"not": {}},
  "definitions": {"text": {"type": ["string", "number", "boolean", "null"]}}
})";

inline constexpr std::string_view kEndpointConfiguration = R"({
  "type": ["object", "null"],
  "properties": {
    "disableExecuteApiEndpoint": {"type": ["boolean", "string", "number", "null"]},
    "vpcEndpointIds": {
      "type": ["array", "null"],
      "items": {"type": ["string", "number", "boolean", "null"]}
    },
    "ipAddressType": {}
  },
  "additionalProperties": {"not": {}}
})";

inline constexpr std::string_view kGatewayResponses = R"({
  "type": ["object", "null"],
  "additionalProperties": {
    "type": ["object"],
    "properties": {
      "statusCode": {"$ref": "#/definitions/text"},
      "responseParameters": {"$ref": "#/definitions/texts"},
      "responseTemplates": {"$ref": "#/definitions/texts"}
    },
    "additionalProperties": {"not": {}}
  },
  "definitions": {
    "text": {"type": ["string", "number", "boolean", "null"]},
    "texts": {"type": ["object", "null"], "additionalProperties": {"$ref": "#/definitions/text"}}
  }
})";

inline constexpr std::string_view kIntegration = R"({
  "properties": {
    "$ref": {},
    "type": {},
    "uri": {},
    "httpMethod": {},
    "credentials": {},
    "connectionType": {},
    "connectionId": {},
    "integrationTarget": {},
    "passthroughBehavior": {},
    "contentHandling": {},
    "requestParameters": {},
    "requestTemplates": {},
    "responses": {
      "additionalProperties": {
        "properties": {
          "statusCode": {},
          "responseParameters": {},
          "responseTemplates": {},
          "contentHandling": {}
        },
        "additionalProperties": {"not": {}}
      }
    },
    "responseParameters": {},
    "cacheNamespace": {},
    "cacheKeyParameters": {},
    "timeoutInMillis": {},
    "responseTransferMode": {},
    "tlsConfig": {
      "properties": {
        "insecureSkipVerification": {"type": ["boolean", "string", "number", "null"]},
        "serverNameToVerify": {}
      },
      "additionalProperties": {"not": {}}
    },
    "payloadFormatVersion": {},
    "integrationSubtype": {}
  },
  "additionalProperties": {"not": {}}
})";

inline constexpr std::string_view kPolicy = R"({"type": ["object", "string", "null"]})";

inline constexpr std::string_view kRequestValidators = R"({
  "type": ["object", "null"],
  "additionalProperties": {
    "type": ["object"],
    "properties": {
      "validateRequestBody": {"type": ["boolean", "string", "number", "null"]},
      "validateRequestParameters": {"type": ["boolean", "string", "number", "null"]}
    },
    "additionalProperties": {"not": {}}
  }
})";

}  // namespace gwport::extensions::schemas

#include "lint/object.h"

#include <iterator>

namespace gwport::lint {
namespace {

using enum Object;

constexpr std::string_view kAnyMethod = "x-amazon-apigateway-any-method";

// Without a name: elements of a list, or members of a map.
constexpr Step kSteps[] = {
    {kRoot, "info", kInfo},
    {kRoot, "servers", kServers, false},
    {kRoot, "tags", kTags},
    {kRoot, "paths", kPaths},
    {kRoot, "security", kSecurity},
    {kRoot, "components", kComponents, false},
    {kRoot, "definitions", kModels, true, false},
    {kRoot, "responses", kNamedResponses, true, false},
    {kRoot, "parameters", kNamedParameters, true, false},
    {kRoot, "securityDefinitions", kSecuritySchemes, true, false},
    {kRoot, "x-amazon-apigateway-gateway-responses", kGatewayResponses},
    {kRoot, "x-amazon-apigateway-policy", kPolicy},
    {kServers, "", kServer},
    {kTags, "", kTag},
    {kComponents, "schemas", kModels},
    {kComponents, "responses", kNamedResponses},
    {kComponents, "parameters", kNamedParameters},
    {kComponents, "requestBodies", kNamedBodies},
    {kComponents, "securitySchemes", kSecuritySchemes},
    {kPaths, "", kPathItem},
    {kPathItem, "get", kOperation},
    {kPathItem, "put", kOperation},
    {kPathItem, "post", kOperation},
    {kPathItem, "delete", kOperation},
    {kPathItem, "patch", kOperation},
    {kPathItem, "options", kOperation},
    {kPathItem, "head", kOperation},
    {kPathItem, kAnyMethod, kOperation},
    {kPathItem, "parameters", kParameters},
    {kOperation, "parameters", kParameters},
    {kOperation, "requestBody", kRequestBody, false},
    {kOperation, "responses", kResponses},
    {kOperation, "security", kSecurity},
    {kOperation, "x-amazon-apigateway-integration", kIntegration},
    {kParameters, "", kParameter},
    {kNamedParameters, "", kParameter},
    {kParameter, "schema", kSchema, true, false},  // of the body
    {kNamedBodies, "", kRequestBody},
    {kRequestBody, "content", kContent},
    {kContent, "", kMediaType},
    {kMediaType, "schema", kSchema},
    {kResponses, "", kResponse},
    {kNamedResponses, "", kResponse},
    {kResponse, "schema", kSchema, true, false},
    {kResponse, "content", kContent, false},
    {kResponse, "headers", kHeaders},
    {kHeaders, "", kHeader},
    {kModels, "", kSchema},
    {kSchema, "properties", kProperties},
    {kSchema, "items", kSchema},
    {kSchema, "additionalProperties", kSchema},
    {kSchema, "not", kSchema},
    {kSchema, "allOf", kSchemas},
    {kSchema, "anyOf", kSchemas},
    {kSchema, "oneOf", kSchemas},
    {kProperties, "", kSchema},
    {kSchemas, "", kSchema},
    {kSecuritySchemes, "", kSecurityScheme},
    {kSecurityScheme, "x-amazon-apigateway-authorizer", kAuthorizer},
    {kIntegration, "responses", kIntegrationResponses},
    {kIntegrationResponses, "", kIntegrationResponse},
    {kGatewayResponses, "", kGatewayResponse},
};

}  // namespace

const Step* begin_steps() { return std::begin(kSteps); }
const Step* end_steps() { return std::end(kSteps); }

}  // namespace gwport::lint

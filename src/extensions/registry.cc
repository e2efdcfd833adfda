#include "extensions/registry.h"

#include <vector>

#include "diag/nearest.h"
#include "extensions/root.h"
#include "extensions/schemas.h"

namespace gwport::extensions {
namespace {

constexpr std::string_view kGuide = "developer guide, OpenAPI extensions";
constexpr std::string_view kTlsPages = "developer guide, security policies for REST APIs (2025)";

/// Alphabetical, as the developer guide lists them. What has no reader here is read by its holder's
/// reader (src/read), documentation by read/documentation.
constexpr Extension kRegistry[] = {
    {"x-amazon-apigateway-any-method", kPathItem, 0, Scope::kBoth, kGuide, {}},
    {"x-amazon-apigateway-api-key-source", kRoot, 0, Scope::kRest, kGuide, schemas::kText,
     read_api_key_source, has_api_key_source, write_api_key_source},
    {"x-amazon-apigateway-auth", kOperation, 0, Scope::kBoth, kGuide, schemas::kAuth},
    {"x-amazon-apigateway-authorizer", kSecurityScheme, 0, Scope::kBoth, kGuide,
     schemas::kAuthorizer},
    {"x-amazon-apigateway-authtype", kSecurityScheme, 0, Scope::kBoth, kGuide, schemas::kText},
    {"x-amazon-apigateway-binary-media-types", kRoot, 0, Scope::kRest, kGuide, schemas::kTexts,
     read_binary_media_types, has_binary_media_types, write_binary_media_types},
    {"x-amazon-apigateway-cors", kRoot, 0, Scope::kHttp, kGuide, {}},
    {"x-amazon-apigateway-documentation", kRoot, 0, Scope::kRest, kGuide, {}},
    {"x-amazon-apigateway-endpoint-access-mode", kRoot, 0, Scope::kRest, kTlsPages, schemas::kText,
     read_endpoint_access_mode, has_endpoint_access_mode, write_endpoint_access_mode},
    {"x-amazon-apigateway-endpoint-configuration", kRoot, kServer, Scope::kBoth, kGuide,
     schemas::kEndpointConfiguration, read_endpoint_configuration},
    {"x-amazon-apigateway-gateway-responses", kRoot, 0, Scope::kRest, kGuide,
     schemas::kGatewayResponses, read_gateway_responses, has_gateway_responses,
     write_gateway_responses},
    {"x-amazon-apigateway-importexport-version", kRoot, 0, Scope::kHttp, kGuide, {}},
    {"x-amazon-apigateway-integration", kOperation, 0, Scope::kBoth, kGuide, schemas::kIntegration},
    {"x-amazon-apigateway-integrations", kComponents, 0, Scope::kHttp, kGuide, {}},
    {"x-amazon-apigateway-minimum-compression-size", kRoot, 0, Scope::kRest, kGuide,
     schemas::kNumber, read_minimum_compression_size, has_minimum_compression_size,
     write_minimum_compression_size},
    {"x-amazon-apigateway-policy", kRoot, 0, Scope::kRest, kGuide, schemas::kPolicy, read_policy,
     has_policy, write_policy},
    {"x-amazon-apigateway-request-validator", kRoot | kOperation, 0, Scope::kRest, kGuide,
     schemas::kText},
    {"x-amazon-apigateway-request-validators", kRoot, 0, Scope::kRest, kGuide,
     schemas::kRequestValidators, read_request_validators, has_request_validators,
     write_request_validators},
    {"x-amazon-apigateway-security-policy", kRoot, 0, Scope::kRest, kTlsPages, schemas::kText,
     read_security_policy, has_security_policy, write_security_policy},
    {"x-amazon-apigateway-tag-value", kTag, 0, Scope::kHttp, kGuide, {}},
};

struct PlaceName {
  Place place;
  std::string_view name;
};

constexpr PlaceName kPlaceNames[] = {
    {kRoot, "at the root"},
    {kServer, "in the first server"},
    {kPathItem, "in a path item"},
    {kOperation, "in an operation"},
    {kSecurityScheme, "in a security scheme"},
    {kTag, "in a tag"},
    {kComponents, "in components"},
};

}  // namespace

std::span<const Extension> registry() { return kRegistry; }

const Extension* find_extension(std::string_view key) {
  for (const Extension& extension : kRegistry) {
    if (extension.key == key) return &extension;
  }
  return nullptr;
}

std::string_view nearest_extension(std::string_view key) {
  std::vector<std::string_view> names;  // without the common prefix, which would hide differences
  for (const Extension& extension : kRegistry) {
    names.push_back(extension.key.substr(kExtensionPrefix.size()));
  }
  const std::string_view name = diag::nearest(key.substr(kExtensionPrefix.size()), names);
  for (const Extension& extension : kRegistry) {
    if (!name.empty() && extension.key.substr(kExtensionPrefix.size()) == name)
      return extension.key;
  }
  return {};
}

std::string name_of_places(unsigned places) {
  std::string names;
  for (const PlaceName& each : kPlaceNames) {
    if ((places & each.place) == 0) continue;
    if (!names.empty()) names += " or ";
    names += each.name;
  }
  return names;
}

}  // namespace gwport::extensions

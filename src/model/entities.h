// The entities of an API besides its resources: Model, Authorizer, RequestValidator,
// GatewayResponse, DocumentationPart, DocumentationVersion, Stage.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/map.h"
#include "model/origin.h"

namespace gwport::model {

/// Source: API Reference, Model.
struct Model {
  std::string id;    ///< 6 lower-case alphanumerics, made from content
  std::string name;  ///< alphanumeric
  std::string content_type = "application/json";
  std::optional<std::string> description;
  /// JSON Schema draft 4 as JSON text, at most 400 KB. References to other models are absolute:
  /// https://apigateway.amazonaws.com/restapis/{id}/models/{name}.
  std::string schema;
  Origin origin;
  friend bool operator==(const Model&, const Model&) = default;
};

/// Source: API Reference, Authorizer.
struct Authorizer {
  std::string id;
  std::string name;                      ///< the key of the security scheme
  std::string type;                      ///< TOKEN, REQUEST, COGNITO_USER_POOLS
  std::optional<std::string> auth_type;  ///< x-amazon-apigateway-authtype as written
  std::vector<std::string> provider_arns;
  std::optional<std::string> authorizer_uri;
  std::optional<std::string> authorizer_credentials;  ///< may be ""
  std::optional<std::string> identity_source;         ///< may be ""
  std::optional<std::string> identity_validation_expression;
  std::optional<std::int64_t> authorizer_result_ttl_in_seconds;  ///< 0 to 3600; absent unless given
  Origin origin;
  friend bool operator==(const Authorizer&, const Authorizer&) = default;
};

/// Source: API Reference, RequestValidator.
struct RequestValidator {
  std::string id;
  std::string name;
  bool validate_request_body = false;
  bool validate_request_parameters = false;
  Origin origin;
  friend bool operator==(const RequestValidator&, const RequestValidator&) = default;
};

/// Source: API Reference, GatewayResponse.
struct GatewayResponse {
  std::string response_type;  ///< one of 21, see model/limits.h
  std::optional<std::string> status_code;
  StringMap response_parameters;  ///< gatewayresponse.{header,path,querystring}.NAME
  StringMap response_templates;
  bool default_response = false;
  Origin origin;
  friend bool operator==(const GatewayResponse&, const GatewayResponse&) = default;
};

/// Source: API Reference, DocumentationPartLocation. Fields that do not belong to the type are
/// absent.
struct DocumentationPartLocation {
  std::string type;  ///< one of 12, such as METHOD
  std::optional<std::string> path;
  std::optional<std::string> method;
  std::optional<std::string> status_code;
  std::optional<std::string> name;
  friend bool operator==(const DocumentationPartLocation&,
                         const DocumentationPartLocation&) = default;
};

/// Source: API Reference, DocumentationPart.
struct DocumentationPart {
  std::string id;  ///< 6 lower-case alphanumerics
  DocumentationPartLocation location;
  std::string properties;  ///< a JSON object as text
  Origin origin;
  friend bool operator==(const DocumentationPart&, const DocumentationPart&) = default;
};

/// Source: API Reference, DocumentationVersion.
struct DocumentationVersion {
  std::string version;
  std::string created_date;
  std::optional<std::string> description;
  /// Ours (`gwport.documentationSnapshots`): the parts at the time of the snapshot; absent when
  /// nobody knows them, which is not the same as a snapshot without parts.
  std::optional<std::vector<DocumentationPart>> parts;
  friend bool operator==(const DocumentationVersion&, const DocumentationVersion&) = default;
};

/// Source: API Reference, Stage; named are the fields that an export or a plan reads.
struct Stage {
  std::string stage_name;
  std::optional<std::string> deployment_id;
  std::optional<std::string> description;
  std::optional<std::string> documentation_version;
  std::optional<std::string> created_date;
  StringMap variables;
  /// Every other member of the stage, name to JSON text: kept, so that nothing is lost on the way
  /// through a state, but not read.
  StringMap other;
  friend bool operator==(const Stage&, const Stage&) = default;
};

}  // namespace gwport::model

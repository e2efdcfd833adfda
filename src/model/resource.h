// Resource, Method, MethodResponse.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/integration.h"
#include "model/map.h"
#include "model/origin.h"

namespace gwport::model {

/// Source: API Reference, MethodResponse.
struct MethodResponse {
  std::string status_code;    ///< [1-5]\d\d
  StringMap response_models;  ///< media type to model name
  FlagMap
      response_parameters;  ///< method.response.header.NAME to false (an import never says true)
  Origin origin;
  friend bool operator==(const MethodResponse&, const MethodResponse&) = default;
};

/// Source: API Reference, Method.
struct Method {
  std::string http_method;                  ///< GET PUT POST DELETE PATCH OPTIONS HEAD ANY
  std::string authorization_type = "NONE";  ///< NONE, AWS_IAM, CUSTOM, COGNITO_USER_POOLS
  std::optional<std::string> authorizer_id;
  std::vector<std::string> authorization_scopes;  ///< only COGNITO_USER_POOLS; absent when empty
  bool api_key_required = false;
  std::optional<std::string> operation_name;
  FlagMap request_parameters;  ///< method.request.{path,querystring,header}.NAME to "required"
  StringMap request_models;    ///< media type to model name
  std::optional<std::string> request_validator_id;
  Map<MethodResponse> method_responses;  ///< by status code, document order; absent when empty
  std::optional<Integration> method_integration;
  /// Ours (`gwport.produces` of a state): the imported Swagger `produces`, which an export repeats
  /// even when no response has a schema.
  std::vector<std::string> produces;
  Origin origin;
  friend bool operator==(const Method&, const Method&) = default;
};

/// Source: API Reference, Resource.
struct Resource {
  std::string id;  ///< 10 lower-case alphanumerics for the root, 6 for others, made from content
  std::optional<std::string> parent_id;  ///< absent for the root
  std::optional<std::string> path_part;  ///< absent for the root
  std::string path;                      ///< "/" for the root
  std::vector<Method> methods;           ///< document order
  Origin origin;
  friend bool operator==(const Resource&, const Resource&) = default;

  [[nodiscard]] const Method* find(std::string_view http_method) const {
    for (const Method& method : methods) {
      if (method.http_method == http_method) return &method;
    }
    return nullptr;
  }
};

}  // namespace gwport::model

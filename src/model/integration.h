// Integration, IntegrationResponse, TlsConfig.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/map.h"
#include "model/origin.h"

namespace gwport::model {

/// Source: API Reference, TlsConfig.
struct TlsConfig {
  std::optional<bool> insecure_skip_verification;  ///< only HTTP and HTTP_PROXY
  friend bool operator==(const TlsConfig&, const TlsConfig&) = default;
};

/// Source: API Reference, IntegrationResponse.
struct IntegrationResponse {
  std::string status_code;  ///< [1-5]\d\d; must be declared by a MethodResponse
  /// A regular expression on the status code or the Lambda error; absent: the default response.
  std::optional<std::string> selection_pattern;
  StringMap response_parameters;  ///< method.response.header.NAME to mapping expression
  StringMap response_templates;   ///< media type to VTL template
  std::optional<std::string> content_handling;  ///< CONVERT_TO_BINARY or CONVERT_TO_TEXT
  Origin origin;
  friend bool operator==(const IntegrationResponse&, const IntegrationResponse&) = default;
};

/// Source: API Reference, Integration; integrationTarget and responseTransferMode: PutIntegration
/// (2025).
struct Integration {
  std::string type;  ///< HTTP, AWS, MOCK, HTTP_PROXY, AWS_PROXY; other text only before the checks
  std::optional<std::string> http_method;      ///< absent for MOCK
  std::optional<std::string> uri;              ///< absent for MOCK
  std::optional<std::string> connection_type;  ///< INTERNET or VPC_LINK; only HTTP and HTTP_PROXY
  std::optional<std::string> connection_id;
  std::optional<std::string> credentials;  ///< a role ARN, or arn:aws:iam::*:user/*
  StringMap request_parameters;            ///< integration.request.PLACE.NAME to mapping expression
  StringMap request_templates;             ///< media type to VTL template
  std::string passthrough_behavior = "WHEN_NO_MATCH";
  std::optional<std::string> content_handling;
  std::int64_t timeout_in_millis = 29000;  ///< ms, 50 to 29000 inclusive (quota can raise it)
  std::string cache_namespace;             ///< default: the id of the resource
  std::vector<std::string> cache_key_parameters;  ///< present in answers even when empty
  /// Keyed by status code, as the service keeps them: two patterns with one code collide, the last
  /// wins.
  Map<IntegrationResponse> integration_responses;
  std::optional<TlsConfig> tls_config;
  std::optional<std::string> integration_target;      ///< load balancer ARN (VPC link V2)
  std::optional<std::string> response_transfer_mode;  ///< BUFFERED or STREAM
  /// Ours (`gwport.explicit` of a state): timeoutInMillis was given although it is the default;
  /// the export then prints it.
  bool timeout_given = false;
  /// Ours: cacheNamespace was given in the file.
  bool cache_namespace_given = false;
  Origin origin;
  friend bool operator==(const Integration&, const Integration&) = default;
};

}  // namespace gwport::model

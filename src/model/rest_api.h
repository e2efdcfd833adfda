// RestApi and EndpointConfiguration.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/map.h"
#include "model/origin.h"

namespace gwport::model {

/// Source: API Reference, EndpointConfiguration.
struct EndpointConfiguration {
  /// One of EDGE (default), REGIONAL, PRIVATE; a list for historical reasons. An import never
  /// changes it on an existing API.
  std::vector<std::string> types{"EDGE"};
  /// "ipv4" (default) or "dualstack" (default of PRIVATE). Not settable from a file.
  std::string ip_address_type = "ipv4";
  /// Only for PRIVATE; from x-amazon-apigateway-endpoint-configuration.
  std::vector<std::string> vpc_endpoint_ids;
  friend bool operator==(const EndpointConfiguration&, const EndpointConfiguration&) = default;
};

/// Which settings that can't be absent the document itself gave: PutRestApi with mode=merge keeps
/// the old value of the others. Of a state nobody asks. Ignored by comparison.
struct GivenSettings {
  bool name = false;                          ///< info.title
  bool api_key_source = false;                ///< x-amazon-apigateway-api-key-source
  bool disable_execute_api_endpoint = false;  ///< in x-amazon-apigateway-endpoint-configuration
  friend bool operator==(const GivenSettings&, const GivenSettings&) { return true; }
};

/// Source: API Reference, RestApi. Fields that are nullopt are absent from the service's answer.
struct RestApi {
  std::string id;    ///< 10 lower-case alphanumerics, made from content
  std::string name;  ///< info.title; "Imported on {date}" when a file has none
  std::optional<std::string> description;       ///< never empty
  std::optional<std::string> version;           ///< info.version as text
  std::string created_date;                     ///< ISO 8601, UTC
  std::string api_key_source = "HEADER";        ///< HEADER or AUTHORIZER
  std::vector<std::string> binary_media_types;  ///< document order; absent when empty
  /// Bytes, 0 to 10485760 inclusive; absent: compression is off.
  std::optional<std::int64_t> minimum_compression_size;
  /// The resource policy as the service keeps it: compact JSON text in which quotes, backslashes
  /// and slashes are escaped as inside a JSON string: `{\"Version\":\"2012-10-17\",...}`.
  std::optional<std::string> policy;
  bool disable_execute_api_endpoint = false;
  EndpointConfiguration endpoint_configuration;
  std::string root_resource_id;
  /// In the answer of PutRestApi (empty there), not in that of ImportRestApi.
  std::optional<StringMap> tags;
  std::vector<std::string> warnings;  ///< the service's order and repetitions; absent when empty
  std::optional<std::string> endpoint_access_mode;  ///< BASIC or STRICT
  std::optional<std::string> security_policy;       ///< TLS_1_0, TLS_1_2 or SecurityPolicy_*
  GivenSettings given;
  Origin origin;
  friend bool operator==(const RestApi&, const RestApi&) = default;
};

}  // namespace gwport::model

// Readers of the root-level extensions, one file each. All take the value of the key; a value of
// the wrong type is left out (extension-shape).
#pragma once

#include "doc/node.h"
#include "extensions/registry.h"

namespace gwport::extensions {

/// HEADER or AUTHORIZER, in any case.
void read_api_key_source(const doc::Node& value, RootReading& reading);
/// A list of media types; document order is kept.
void read_binary_media_types(const doc::Node& value, RootReading& reading);
/// BASIC or STRICT.
void read_endpoint_access_mode(const doc::Node& value, RootReading& reading);
/// disableExecuteApiEndpoint and vpcEndpointIds.
void read_endpoint_configuration(const doc::Node& value, RootReading& reading);
/// Response type to gateway response.
void read_gateway_responses(const doc::Node& value, RootReading& reading);
/// Bytes, 0 to 10485760 inclusive (checked elsewhere).
void read_minimum_compression_size(const doc::Node& value, RootReading& reading);
/// A policy document, kept as the service does: compact JSON, escaped as inside a JSON string.
void read_policy(const doc::Node& value, RootReading& reading);
/// Name to what is validated.
void read_request_validators(const doc::Node& value, RootReading& reading);
/// TLS_1_0, TLS_1_2 or SecurityPolicy_*.
void read_security_policy(const doc::Node& value, RootReading& reading);

}  // namespace gwport::extensions

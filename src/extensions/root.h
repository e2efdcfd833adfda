// Readers and writers of the root-level extensions, one file each. Readers take the value of the
// key; a value of the wrong type is left out (extension-shape). Writers write the value; has_...
// says whether an export prints it.
#pragma once

#include "doc/node.h"
#include "doc/sink.h"
#include "extensions/registry.h"

namespace gwport::extensions {

/// HEADER or AUTHORIZER, in any case. HEADER, the default, is not exported.
void read_api_key_source(const doc::Node& value, RootReading& reading);
[[nodiscard]] bool has_api_key_source(const model::State& state);
void write_api_key_source(const model::State& state, doc::Sink& sink);

/// A list of media types; document order is kept.
void read_binary_media_types(const doc::Node& value, RootReading& reading);
[[nodiscard]] bool has_binary_media_types(const model::State& state);
void write_binary_media_types(const model::State& state, doc::Sink& sink);

/// BASIC or STRICT.
void read_endpoint_access_mode(const doc::Node& value, RootReading& reading);
[[nodiscard]] bool has_endpoint_access_mode(const model::State& state);
void write_endpoint_access_mode(const model::State& state, doc::Sink& sink);

/// disableExecuteApiEndpoint and vpcEndpointIds.
void read_endpoint_configuration(const doc::Node& value, RootReading& reading);

/// Response type to gateway response.
void read_gateway_responses(const doc::Node& value, RootReading& reading);
[[nodiscard]] bool has_gateway_responses(const model::State& state);
void write_gateway_responses(const model::State& state, doc::Sink& sink);

/// Bytes, 0 to 10485760 inclusive (checked elsewhere).
void read_minimum_compression_size(const doc::Node& value, RootReading& reading);
[[nodiscard]] bool has_minimum_compression_size(const model::State& state);
void write_minimum_compression_size(const model::State& state, doc::Sink& sink);

/// A policy document, kept as the service does: compact JSON, escaped as inside a JSON string.
void read_policy(const doc::Node& value, RootReading& reading);
[[nodiscard]] bool has_policy(const model::State& state);
void write_policy(const model::State& state, doc::Sink& sink);

/// Name to what is validated.
void read_request_validators(const doc::Node& value, RootReading& reading);
[[nodiscard]] bool has_request_validators(const model::State& state);
void write_request_validators(const model::State& state, doc::Sink& sink);

/// TLS_1_0, TLS_1_2 or SecurityPolicy_*.
void read_security_policy(const doc::Node& value, RootReading& reading);
[[nodiscard]] bool has_security_policy(const model::State& state);
void write_security_policy(const model::State& state, doc::Sink& sink);

}  // namespace gwport::extensions

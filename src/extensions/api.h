// The extensions at the root of a document (in OpenAPI 3 also in its first server).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/state.h"

namespace gwport::extensions {

/// Reads every root-level extension of the registry into the API: api-key-source,
/// binary-media-types, minimum-compression-size, policy, endpoint-configuration, security-policy,
/// endpoint-access-mode, request-validators, gateway-responses (not documentation:
/// read/documentation). HTTP-API-only and unknown x-amazon-apigateway-* keys anywhere in the
/// document are reported.
void read_api_extensions(const doc::Node& root, doc::Dialect dialect, model::State& state,
                         diag::Diagnostics& diagnostics);

/// x-amazon-apigateway-auth of an operation: "NONE" or "AWS_IAM" in upper case; null if absent.
[[nodiscard]] std::optional<std::string> read_auth(const doc::Node& operation,
                                                   diag::Diagnostics& diagnostics);

/// x-amazon-apigateway-request-validator of the root or an operation: the name; null if absent.
[[nodiscard]] const doc::Node* find_request_validator(const doc::Node& holder);

}  // namespace gwport::extensions

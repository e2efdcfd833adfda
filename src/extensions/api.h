// The extensions at the root of a document (in OpenAPI 3 also in its first server), and the small
// ones of an operation.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/state.h"

namespace gwport::extensions {

/// Where the API lives, for what the service fills in itself. Empty texts stand for "not known".
/// Views must outlive the call.
struct Site {
  std::string_view region;
  std::string_view account_id;
  std::string_view partition = "aws";
};

/// Reads every root-level extension of the registry into the API: api-key-source,
/// binary-media-types, minimum-compression-size, policy, endpoint-configuration, security-policy,
/// endpoint-access-mode, request-validators, gateway-responses (not documentation:
/// read/documentation). `state.rest_api.id` must be set: ids of validators are made of it.
/// HTTP-API-only, unknown and misplaced x-amazon-apigateway-* keys anywhere in the document are
/// reported.
void read_api_extensions(const doc::Node& root, doc::Dialect dialect, model::State& state,
                         diag::Diagnostics& diagnostics, const Site& site = {});

/// x-amazon-apigateway-auth of an operation: "NONE" or "AWS_IAM" in upper case; null if absent or
/// neither of them.
[[nodiscard]] std::optional<std::string> read_auth(const doc::Node& operation,
                                                   diag::Diagnostics& diagnostics);

/// x-amazon-apigateway-request-validator of the root or an operation: the name; null if absent.
[[nodiscard]] const doc::Node* find_request_validator(const doc::Node& holder);

}  // namespace gwport::extensions

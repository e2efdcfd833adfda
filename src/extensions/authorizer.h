// x-amazon-apigateway-authorizer and -authtype: in a security scheme, both versions.
// Source: developer guide, "x-amazon-apigateway-authorizer object".
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/entities.h"

namespace gwport::extensions {

/// What a security scheme means to the service.
struct SecurityScheme {
  enum class Use {
    kAuthorizer,  ///< has an authorizer extension: CUSTOM or COGNITO_USER_POOLS
    kIam,         ///< authtype awsSigv4: AWS_IAM
    kApiKey,      ///< an apiKey scheme named x-api-key: apiKeyRequired
    kIgnored,     ///< anything else: the method stays open
  };
  Use use = Use::kIgnored;
  std::optional<model::Authorizer> authorizer;  ///< for kAuthorizer; id not yet set
};

/// Reads one entry of securityDefinitions or components.securitySchemes; the node's key is the
/// name. Reports what the service says of it or silently makes nothing of, once per scheme.
[[nodiscard]] SecurityScheme read_security_scheme(const doc::Node& scheme, doc::Dialect dialect,
                                                  diag::Diagnostics& diagnostics);

}  // namespace gwport::extensions

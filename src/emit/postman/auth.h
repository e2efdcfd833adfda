// How a request of a Postman collection proves who sends it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doc/sink.h"
#include "emit/export/view.h"

namespace gwport::emit {

/// A credential in a header or a query parameter; its value is a variable of the collection.
struct Credential {
  std::string place;  ///< "header" or "query"
  std::string name;
  std::string variable;
};

/// The protection of a method as Postman says it: one auth object, and credentials beside it.
struct PostmanAuth {
  bool iam = false;
  /// The first is the auth object's unless `iam`, the others are headers and query parameters.
  std::vector<Credential> credentials;

  /// Credentials that the request itself has to carry.
  [[nodiscard]] std::vector<Credential> beside() const;
  /// Whether a header (whatever its case) or query parameter is one of the credentials.
  [[nodiscard]] bool holds(std::string_view place, std::string_view name) const;
};

/// What the method asks for: IAM, the identity sources of its authorizer, and the API key.
[[nodiscard]] PostmanAuth postman_auth(const ExportView& view, const model::Method& method);

/// The member `auth` of a request.
void emit_postman_auth(const PostmanAuth& auth, doc::Sink& sink);

/// Names of the variables that the auth objects of the methods use, each once.
[[nodiscard]] std::vector<std::string> auth_variables(const ExportView& view);

}  // namespace gwport::emit

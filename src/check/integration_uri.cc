#include "check/integration_uri.h"

#include <algorithm>
#include <array>

#include "check/mapping.h"
#include "check/uri.h"
#include "diag/catalogue/integration.h"
#include "doc/substitute.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;
using model::Integration;

/// Source: developer guide, AWS variables for OpenAPI import.
constexpr std::array<std::string_view, 3> kResolvedAtImport{"AWS::Region", "AWS::AccountId",
                                                            "AWS::Partition"};

/// The first variable that the service resolves neither at import nor at run time, or empty.
std::string_view unresolved_variable(std::string_view text) {
  for (;;) {
    const std::string_view name = doc::leftover_variable(text);
    const bool known = std::find(kResolvedAtImport.begin(), kResolvedAtImport.end(), name) !=
                       kResolvedAtImport.end();
    if (!known) return name;
    text.remove_prefix(static_cast<std::size_t>(name.data() + name.size() - text.data()));
  }
}

/// One check of one integration.
struct Backend {
  const MethodRef& place;
  const Integration& integration;
  Reporter& reporter;
  bool http = false;  ///< HTTP or HTTP_PROXY; else AWS or AWS_PROXY

  void refuse(const diag::Rule& rule, std::string_view member) const {
    reporter.diagnostics.report(rule, where(member), {}, on_integration(place));
  }
  [[nodiscard]] diag::Span where(std::string_view member) const {
    return Places(reporter, integration.origin).member({member});
  }
  /// Whether a text can't be judged: it holds a variable. One that the service does not resolve
  /// itself is reported.
  [[nodiscard]] bool unknown(std::string_view text, std::string_view member) const {
    if (!has_variable(text)) return false;
    const std::string_view name = unresolved_variable(text);
    if (!name.empty()) {
      reporter.diagnostics.report(rules::kUnresolvedText, where(member), {name, member});
    }
    return true;
  }
};

void check_http(const Backend& backend, std::string_view uri) {
  const auto host = http_host(uri);
  if (!host) return backend.refuse(rules::kHttpEndpoint, "uri");
  const bool public_needed = backend.integration.connection_type != "VPC_LINK";
  if (public_needed && host->find('{') == std::string_view::npos && !has_public_domain(*host)) {
    backend.reporter.diagnostics.report(rules::kHttpHostDoubtful, backend.where("uri"), {*host});
  }
}

void check_aws(const Backend& backend, std::string_view uri) {
  switch (find_arn_fault(uri, backend.integration.type == "AWS_PROXY")) {
    case ArnFault::kNone:
      return;
    case ArnFault::kNoArn:
      return backend.refuse(rules::kIntegrationArn, "uri");
    case ArnFault::kNoPathOrAction:
      return backend.refuse(rules::kIntegrationArnPath, "uri");
    case ArnFault::kFunctionArn:
      return backend.refuse(rules::kFunctionArn, "uri");
    case ArnFault::kNotProxied:
      return backend.refuse(rules::kAwsProxyService, "uri");
    case ArnFault::kNoInvocations:
      backend.reporter.diagnostics.report(rules::kLambdaUriDoubtful, backend.where("uri"));
  }
}

void check_uri(const Backend& backend) {
  const Integration& integration = backend.integration;
  if (!integration.http_method || integration.http_method->empty()) {
    return backend.refuse(rules::kIntegrationHttpMethod, "httpMethod");
  }
  if (!integration.uri || integration.uri->empty()) {
    return backend.refuse(rules::kIntegrationUriMissing, "uri");
  }
  if (backend.unknown(*integration.uri, "uri")) return;
  backend.http ? check_http(backend, *integration.uri) : check_aws(backend, *integration.uri);
}

/// AWS services other than Lambda functions are called in a role.
void check_role_present(const Backend& backend) {
  const Integration& integration = backend.integration;
  if (integration.type != "AWS" || !integration.uri || has_variable(*integration.uri)) return;
  if (find_arn_fault(*integration.uri, false) != ArnFault::kNone) return;
  const auto arn = read_arn(*integration.uri);
  if (arn && arn->service == "apigateway" && !invokes_lambda(*arn)) {
    backend.refuse(rules::kRoleMissing, "credentials");
  }
}

void check_credentials(const Backend& backend) {
  const Integration& integration = backend.integration;
  const bool given = integration.credentials && !integration.credentials->empty();
  if (!given) return check_role_present(backend);
  const std::string_view credentials = *integration.credentials;
  if (backend.unknown(credentials, "credentials")) return;
  if (!credentials.starts_with("arn:")) {
    return backend.refuse(rules::kCredentialsArn, "credentials");
  }
  const bool aws = integration.type == "AWS" || integration.type == "AWS_PROXY";
  if (aws && credentials.ends_with(":user/*") &&
      backend.place.method.authorization_type != "AWS_IAM") {
    backend.refuse(rules::kIdentityForwarding, "credentials");
  }
}

}  // namespace

void check_backend(const MethodRef& place, const Integration& integration, Reporter& reporter) {
  const bool http = integration.type == "HTTP" || integration.type == "HTTP_PROXY";
  const Backend backend{place, integration, reporter, http};
  if (integration.type != "MOCK") check_uri(backend);
  check_credentials(backend);
}

}  // namespace gwport::check

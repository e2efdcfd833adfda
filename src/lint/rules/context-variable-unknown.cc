#include <algorithm>
#include <array>
#include <string>

#include "diag/nearest.h"
#include "lint/rule.h"
#include "lint/templates.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "context-variable-unknown",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "there is no context variable '{0}'",
    .explanation =
        "Names of $context variables count with upper and lower case. A name that does not exist "
        "stands for nothing: the header or the text stays empty.",
    .fix = "write the name as the manual has it",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, $context variables of mapping templates and access logs",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "names that are like none of the manual's, what authorizers and overrides add, and of "
        "mapping templates the first word, which template-reference-unknown looks at"};

constexpr auto kNames = std::to_array<std::string_view>({"accountId",
                                                         "apiId",
                                                         "awsEndpointRequestId",
                                                         "deploymentId",
                                                         "domainName",
                                                         "domainPrefix",
                                                         "error.message",
                                                         "error.messageString",
                                                         "error.responseType",
                                                         "error.validationErrorString",
                                                         "extendedRequestId",
                                                         "httpMethod",
                                                         "identity.accessKey",
                                                         "identity.accountId",
                                                         "identity.apiKey",
                                                         "identity.apiKeyId",
                                                         "identity.caller",
                                                         "identity.clientCert.clientCertPem",
                                                         "identity.clientCert.subjectDN",
                                                         "identity.clientCert.issuerDN",
                                                         "identity.clientCert.serialNumber",
                                                         "identity.clientCert.validity.notBefore",
                                                         "identity.clientCert.validity.notAfter",
                                                         "identity.cognitoAuthenticationProvider",
                                                         "identity.cognitoAuthenticationType",
                                                         "identity.cognitoIdentityId",
                                                         "identity.cognitoIdentityPoolId",
                                                         "identity.principalOrgId",
                                                         "identity.sourceIp",
                                                         "identity.user",
                                                         "identity.userAgent",
                                                         "identity.userArn",
                                                         "identity.vpcId",
                                                         "identity.vpceId",
                                                         "isCanaryRequest",
                                                         "path",
                                                         "protocol",
                                                         "requestId",
                                                         "requestTime",
                                                         "requestTimeEpoch",
                                                         "resourceId",
                                                         "resourcePath",
                                                         "stage",
                                                         "wafResponseCode",
                                                         "webaclArn",
                                                         "status"});

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
}

/// The name at the beginning of the text, as "identity.sourceIp".
std::string_view name_of(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_name(text[end])) ++end;
  while (end > 0 && text[end - 1] == '.') --end;
  return text.substr(0, end);
}

void check_name(std::string_view name, const doc::Node& place, diag::Span span, Visit& visit) {
  if (std::find(kNames.begin(), kNames.end(), name) != kNames.end()) return;
  const std::string_view meant = diag::nearest(name, kNames);
  const bool same_depth =
      std::count(name.begin(), name.end(), '.') == std::count(meant.begin(), meant.end(), '.');
  if (meant.empty() || !same_depth || visit.was_reported(place.key_span())) return;
  visit.report(kRule, span, {name}).hint = "did you mean " + std::string(meant) + '?';
}

void check_mappings(const doc::Node& parameters, Visit& visit) {
  constexpr std::string_view kContext = "context.";
  for (const doc::Node& each : parameters.members()) {
    if (each.is_string() && each.text().starts_with(kContext))
      check_name(each.text().substr(kContext.size()), each, each.span(), visit);
  }
}

/// In templates the second words of what has a fixed set of them.
void check_template(const doc::Node& each, Visit& visit) {
  constexpr std::string_view kContext = "context.";
  const std::string_view text = each.text();
  for (std::size_t at = text.find(kContext); at < text.size();
       at = text.find(kContext, at + kContext.size())) {
    const std::string_view name = name_of(text.substr(at + kContext.size()));
    const bool fixed = name.starts_with("identity.") || name.starts_with("error.");
    const bool reference = at > 0 && (text[at - 1] == '$' || text[at - 1] == '{');
    if (fixed && reference) check_name(name, each, each.key_span(), visit);
  }
}

void check_gateway(const doc::Node& response, Visit& visit) {
  const doc::Node* templates = response.find("responseTemplates");
  if (templates != nullptr) check_each_template<check_template>(*templates, visit);
}

constexpr Trigger kTriggers[] = {
    {Object::kIntegration, "requestParameters", check_mappings},
    {Object::kIntegrationResponse, "responseParameters", check_mappings},
    kTemplateTriggers<check_template>[0],
    kTemplateTriggers<check_template>[1],
    { Object::kGatewayResponse, "", check_gateway }};

}  // namespace

extern const LintRule kContextVariableUnknown{kRule, kTriggers};

}  // namespace gwport::lint

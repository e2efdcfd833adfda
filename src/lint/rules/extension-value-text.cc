#include <algorithm>
#include <iterator>

#include "check/mapping.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "extension-value-text",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "'{0}' is a text here: the manual has {1}",
    .explanation =
        "As far as known the importer converts such texts. Other readers of the file may not.",
    .fix = "write the value without quotes",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, OpenAPI extensions: the types of their members",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "authorizerResultTtlInSeconds, for which the manual itself writes a text"};

constexpr std::string_view kNumbers[] = {"timeoutInMillis",
                                         "x-amazon-apigateway-minimum-compression-size"};

void check(const doc::Node& member, Visit& visit) {
  if (!member.is_string() || check::has_variable(member.text())) return;
  if (visit.was_reported(member.span()) || visit.was_reported(member.key_span())) return;
  const bool number =
      std::find(std::begin(kNumbers), std::end(kNumbers), member.key()) != std::end(kNumbers);
  visit.report(kRule, member.span(), {member.key(), number ? "a number" : "true or false"});
}

/// tlsConfig, an endpoint configuration or a validator: their members are true or false.
void check_switches(const doc::Node& object, Visit& visit) {
  for (const std::string_view key : {"insecureSkipVerification", "disableExecuteApiEndpoint",
                                     "validateRequestBody", "validateRequestParameters"}) {
    if (const doc::Node* member = object.find(key)) check(*member, visit);
  }
}

void check_each(const doc::Node& validators, Visit& visit) {
  for (const doc::Node& each : validators.members()) check_switches(each, visit);
}

constexpr Trigger kTriggers[] = {
    {Object::kIntegration, "timeoutInMillis", check},
    {Object::kIntegration, "tlsConfig", check_switches},
    {Object::kRoot, "x-amazon-apigateway-minimum-compression-size", check},
    {Object::kRoot, "x-amazon-apigateway-request-validators", check_each},
    {Object::kRoot, "x-amazon-apigateway-endpoint-configuration", check_switches},
    {Object::kServer, "x-amazon-apigateway-endpoint-configuration", check_switches}};

}  // namespace

extern const LintRule kExtensionValueText{kRule, kTriggers};

}  // namespace gwport::lint

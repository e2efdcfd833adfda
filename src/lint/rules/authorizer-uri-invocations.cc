#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "authorizer-uri-invocations",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the uri of a Lambda authorizer should end in /invocations",
    .explanation =
        "The uri names the call of Lambda's API that the service makes; the ARN of the function is "
        "one part of it.",
    .fix = "append /invocations",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, Authorizer.authorizerUri: .../functions/FUNCTION-ARN/invocations",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "uris with variables, and those that the import refuses"};

void check(const doc::Node& uri, Visit& visit) {
  const std::string_view text = uri.text();
  const bool function = text.find(":lambda:path/") != text.npos;
  if (!function || text.ends_with("/invocations") || text.find("${") != text.npos) return;
  if (!visit.was_reported(uri.key_span())) visit.report(kRule, uri.span());
}

constexpr Trigger kTriggers[] = {{Object::kAuthorizer, "authorizerUri", check}};

}  // namespace

extern const LintRule kAuthorizerUriInvocations{kRule, kTriggers};

}  // namespace gwport::lint

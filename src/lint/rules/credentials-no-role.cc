#include <string>

#include "check/uri.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "credentials-no-role",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "{0} is no role: the service assumes roles only",
    .explanation =
        "credentials is the ARN of a role that the service may assume, or arn:aws:iam::*:user/* to "
        "pass on who the caller is. It does not act as a user or a group.",
    .fix = "make a role that apigateway.amazonaws.com may assume, and name it",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "API Reference, Integration.credentials and Authorizer.authorizerCredentials: the ARN of a "
        "role",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "ARNs with variables, and whether the role exists and trusts the service"};

void check(const doc::Node& credentials, Visit& visit) {
  const std::string_view text = credentials.text();
  const auto arn = check::read_arn(text);
  const bool word = !text.empty() && text.find_first_of(":{$") == text.npos;
  if (!arn && word && !visit.was_reported(credentials.key_span()))
    return void(visit.report(kRule, credentials.span(), {"'" + std::string(text) + "'"}));
  if (!arn || arn->service != "iam" || text.find('{') != text.npos) return;
  if (arn->resource.starts_with("role/") || arn->resource.starts_with("assumed-role/")) return;
  if (!text.ends_with('*') && !visit.was_reported(credentials.key_span()))
    visit.report(kRule, credentials.span(), {arn->resource});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "credentials", check},
                                 {Object::kAuthorizer, "authorizerCredentials", check}};

}  // namespace

extern const LintRule kCredentialsNoRole{kRule, kTriggers};

}  // namespace gwport::lint

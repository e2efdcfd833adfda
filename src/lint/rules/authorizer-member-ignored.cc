#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "authorizer-member-ignored",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "{0} means nothing to an authorizer of type {1}",
    .explanation =
        "User pools are for cognito_user_pools, functions and their roles for token and request. "
        "The manual wants the others left out.",
    .fix = "remove it, or change the type",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "API Reference, Authorizer.providerARNs: not for TOKEN and REQUEST; authorizerUri: for "
        "Lambda authorizers",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "identityValidationExpression, which has a rule of its own"};

void check(const doc::Node& authorizer, Visit& visit) {
  const std::string_view type = text_of(authorizer, "type");
  const bool pools = same_word(type, "cognito_user_pools");
  if (!pools && !same_word(type, "token") && !same_word(type, "request")) return;
  const doc::Node* list = authorizer.find("providerARNs");
  if (!pools && list != nullptr && list->size() > 0) {
    visit.report(kRule, list->key_span(), {list->key(), type});
  }
  for (const std::string_view key : {"authorizerUri", "authorizerCredentials"}) {
    const doc::Node* member = authorizer.find(key);
    if (!pools || member == nullptr || member->text().empty()) continue;
    visit.report(kRule, member->key_span(), {key, type});
  }
}

constexpr Trigger kTriggers[] = {{Object::kAuthorizer, "", check}};

}  // namespace

extern const LintRule kAuthorizerMemberIgnored{kRule, kTriggers};

}  // namespace gwport::lint

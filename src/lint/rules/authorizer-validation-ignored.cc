#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "authorizer-validation-ignored",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "identityValidationExpression has no effect on a request authorizer",
    .explanation =
        "The expression is held against the token of a TOKEN authorizer, or the audience of a user "
        "pool. A REQUEST authorizer has several identity sources and checks none of them.",
    .fix = "check the value in the authorizer, or use type token",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, Authorizer.identityValidationExpression",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "nothing else"};

void check(const doc::Node& authorizer, Visit& visit) {
  const doc::Node* expression = authorizer.find("identityValidationExpression");
  if (expression == nullptr || expression->text().empty()) return;
  if (same_word(text_of(authorizer, "type"), "request"))
    visit.report(kRule, expression->key_span());
}

constexpr Trigger kTriggers[] = {{Object::kAuthorizer, "", check}};

}  // namespace

extern const LintRule kAuthorizerValidationIgnored{kRule, kTriggers};

}  // namespace gwport::lint

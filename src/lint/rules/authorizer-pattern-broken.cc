#include "check/integration_responses.h"
#include "check/mapping.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "authorizer-pattern-broken",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "identityValidationExpression is no regular expression",
    .explanation =
        "The service holds every token against the expression before it calls the authorizer. What "
        "CreateAuthorizer says of one that does not compile is not known.",
    .fix = "close the bracket, or write a backslash in front of it",
    .evidence = diag::Evidence::kInferred,
    .source = "API Reference, Authorizer.identityValidationExpression: a regular expression",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "anything finer than brackets and repetitions"};

void check(const doc::Node& expression, Visit& visit) {
  if (!expression.is_string() || check::has_variable(expression.text())) return;
  if (check::is_broken_pattern(expression.text())) visit.report(kRule, expression.span());
}

constexpr Trigger kTriggers[] = {{Object::kAuthorizer, "identityValidationExpression", check}};

}  // namespace

extern const LintRule kAuthorizerPatternBroken{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "lambda-pattern-status",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is held against the error message of the function, not against a status code",
    .explanation =
        "For Lambda functions the keys of `responses` are patterns of errorMessage, and the whole "
        "message has to match. A bare status code matches only a function that fails with exactly "
        "this text.",
    .fix = "write a pattern of the message, such as .*Not found.*",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, IntegrationResponse.selectionPattern",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "functions that fail with a bare number"};

/// Whether the pattern is made of digits alone, as in 404, 4\d{2}, 5XX or [45]\d\d.
bool looks_like_status(std::string_view pattern) {
  if (pattern.empty() || pattern.find_first_of("12345") == pattern.npos) return false;
  return pattern.find_first_not_of("0123456789\\d{}[],-|()XxX^$") == pattern.npos;
}

void check(const doc::Node& integration, Visit& visit) {
  if (is_proxy(integration) || !calls_lambda(integration)) return;
  const doc::Node* responses = integration.find("responses");
  if (responses == nullptr) return;
  for (const doc::Node& each : responses->members()) {
    if (looks_like_status(each.key())) visit.report(kRule, each.key_span(), {each.key()});
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kLambdaPatternStatus{kRule, kTriggers};

}  // namespace gwport::lint

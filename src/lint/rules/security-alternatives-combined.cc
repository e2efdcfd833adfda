#include "lint/rule.h"
#include "lint/security.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "security-alternatives-combined",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kInfo,
    .text = "a request needs all of these: API Gateway does not take them as alternatives",
    .explanation =
        "In OpenAPI the entries of `security` are alternatives. The service joins them: a method "
        "gets the authorizer and the API key, and at most one authorizer.",
    .fix = "keep the entries only if all of them are meant",
    .evidence = diag::Evidence::kRecorded,
    .source =
        "recorded: a SAM deployment with an authorizer and an API key in two entries asks for both",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "entries of which at most one counts: other rules say what is ignored; whether several are "
        "meant to be joined, as tools for API Gateway write them"};

void check(const doc::Node& security, Visit& visit) {
  std::size_t filled = 0;
  for (const doc::Node& each : security) {
    if (each.is_object() && each.size() > 0) ++filled;
  }
  if (filled > 1 && holds_for_some(is_protected_twice, visit)) {
    visit.report(kRule, security.name_span());
  }
}

constexpr Trigger kTriggers[] = {{Object::kSecurity, "", check}};

}  // namespace

extern const LintRule kSecurityAlternativesCombined{kRule, kTriggers};

}  // namespace gwport::lint

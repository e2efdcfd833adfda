#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "security-entry-shape",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kError,
    .text = "'{0}' protects nothing: a requirement is an object, as in `{0}: []`",
    .explanation =
        "Entries of `security` are objects of scheme names. The importer makes nothing of a text, "
        "so the method is open.",
    .fix = "write the name with an empty list behind it",
    .evidence = diag::Evidence::kInferred,
    .source =
        "OpenAPI specification, security requirement object; inferred: the parser libraries read "
        "objects only",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "entries that are neither texts nor objects"};

void check(const doc::Node& security, Visit& visit) {
  for (const doc::Node& each : security) {
    if (security.is_array() && each.is_string()) visit.report(kRule, each.span(), {each.text()});
  }
}

constexpr Trigger kTriggers[] = {{Object::kSecurity, "", check}};

}  // namespace

extern const LintRule kSecurityEntryShape{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"
#include "lint/security.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "security-not-optional",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "the empty entry does not make the protection optional: it has no effect",
    .explanation =
        "In OpenAPI an empty requirement beside others lets anonymous requests in. A method of API "
        "Gateway is protected or open.",
    .fix = "remove the empty entry, or write security: [] to have an open method",
    .evidence = diag::Evidence::kInferred,
    .source =
        "inferred: swagger-parser 2.0.17 drops empty requirements; API Reference, "
        "Method.authorizationType has one value",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "an empty entry alone, which stands for an open method; methods that lose their "
        "protection"};

void check(const doc::Node& security, Visit& visit) {
  const doc::Node* empty = nullptr;
  bool filled = false;
  for (const doc::Node& each : security) {
    if (!each.is_object()) continue;
    if (each.size() > 0) filled = true;
    if (each.size() == 0 && empty == nullptr) empty = &each;
  }
  if (filled && empty != nullptr && holds_for_some(is_protected, visit)) {
    visit.report(kRule, empty->span());
  }
}

constexpr Trigger kTriggers[] = {{Object::kSecurity, "", check}};

}  // namespace

extern const LintRule kSecurityNotOptional{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "callbacks-dropped",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kInfo,
    .text = "callbacks are dropped: the service calls nobody back",
    .explanation = "No entity of the API holds them, so they are missing from an export.",
    .fix = "document them elsewhere",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: the API Reference has no entity for callbacks",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "nothing else"};

void check(const doc::Node& member, Visit& visit) { visit.report(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kOperation, "callbacks", check}};

}  // namespace

extern const LintRule kCallbacksDropped{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "links-dropped",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "links of a response are dropped",
    .explanation = "No entity of the API holds them, so they are missing from an export.",
    .fix = "nothing, or describe the connection in the text",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: the API Reference has no entity for links",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "nothing else"};

void check(const doc::Node& member, Visit& visit) { visit.report_first(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kResponse, "links", check}};

}  // namespace

extern const LintRule kLinksDropped{kRule, kTriggers};

}  // namespace gwport::lint

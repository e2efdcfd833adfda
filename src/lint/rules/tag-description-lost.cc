#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "tag-description-lost",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text =
        "the description of a tag is lost: only its name is kept, in the documentation of methods",
    .explanation = "Tags of the root have no entity in the API and never become tags of AWS.",
    .fix = "nothing, or move the text to info.description",
    .evidence = diag::Evidence::kInferred,
    .source =
        "inferred: documentation parts have no type for tags; developer guide: tags are read for "
        "HTTP APIs only",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "nothing else"};

void check(const doc::Node& member, Visit& visit) { visit.report_first(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kTag, "description", check}};

}  // namespace

extern const LintRule kTagDescriptionLost{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "encoding-ignored",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "`encoding` of a body is ignored: the service does not take forms apart",
    .explanation =
        "A method knows the media type and a model. The parts of a form reach the backend as they "
        "are.",
    .fix = "nothing, if the backend reads the form",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: the API Reference has no such field of a method",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "nothing else"};

void check(const doc::Node& member, Visit& visit) { visit.report_first(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kMediaType, "encoding", check}};

}  // namespace

extern const LintRule kEncodingIgnored{kRule, kTriggers};

}  // namespace gwport::lint

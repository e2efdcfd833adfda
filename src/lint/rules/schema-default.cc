#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-default",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "`default` is not supported in models: the backend gets nothing for a missing member",
    .explanation = "Request validation does not fill members in.",
    .fix = "apply the default in the backend",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: unsupported keywords of models",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "parameters, which have a rule of their own"};

void check(const doc::Node& member, Visit& visit) { visit.report_first(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kSchema, "default", check}};

}  // namespace

extern const LintRule kSchemaDefault{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "external-docs-lost",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "externalDocs are lost",
    .explanation = "No documentation part is made of them, so they are missing from an export.",
    .fix = "put the link into the description",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: documentation parts of imports hold description, summary and tags",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "those of schemas"};

void check(const doc::Node& member, Visit& visit) { visit.report_first(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kRoot, "externalDocs", check},
                                 {Object::kOperation, "externalDocs", check},
                                 {Object::kTag, "externalDocs", check}};

}  // namespace

extern const LintRule kExternalDocsLost{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-xml",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "`xml` is lost: models describe JSON",
    .explanation = "Models are JSON Schema. How a value is written in XML has no place there.",
    .fix = "nothing, if nobody reads XML",
    .evidence = diag::Evidence::kInferred,
    .source = "developer guide, models are JSON Schema draft 4",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "media types"};

void check(const doc::Node& member, Visit& visit) { visit.report_first(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kSchema, "xml", check}};

}  // namespace

extern const LintRule kSchemaXml{kRule, kTriggers};

}  // namespace gwport::lint

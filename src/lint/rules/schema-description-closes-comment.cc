#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-description-closes-comment",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "`*/` in a description ends the comment in generated SDKs",
    .explanation = "Descriptions of models become comments of the code that the service generates.",
    .fix = "write it apart, as in * /",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, Model.schema",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "texts of operations and parameters"};

void check(const doc::Node& member, Visit& visit) {
  if (member.text().find("*/") != std::string_view::npos) visit.report(kRule, member.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "description", check}};

}  // namespace

extern const LintRule kSchemaDescriptionClosesComment{kRule, kTriggers};

}  // namespace gwport::lint

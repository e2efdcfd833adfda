#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{.id = "schema-example",
                           .outcome = diag::Outcome::kAccepted,
                           .severity = diag::Severity::kHint,
                           .text = "`example` is not supported in models",
                           .explanation =
                               "The keyword stays in the model, where it means nothing. Imports of "
                               "2018 failed because of it; today they are taken.",
                           .fix = "remove it if an import complains",
                           .evidence = diag::Evidence::kDocumented,
                           .source =
                               "developer guide, known issues: unsupported keywords of models; "
                               "reported: aws-apigateway-importer#213",
                           .speaker = diag::Speaker::kGwport,
                           .unchecked = "examples beside the schema, which are dropped"};

void check(const doc::Node& member, Visit& visit) { visit.report_first(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kSchema, "example", check}};

}  // namespace

extern const LintRule kSchemaExample{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{.id = "schema-example",
                           .outcome = diag::Outcome::kAccepted,
                           .severity = diag::Severity::kHint,
                           .text = "`example` is not supported in models",
                           .explanation =
                               "The keyword stays in the model, where it means nothing. Of Swagger "
                               "2.0 the service refuses it (model-keyword-unsupported). Of OpenAPI "
                               "3.0 one user tells the same, without the answer; gwport takes it.",
                           .fix = "remove it if an import complains",
                           .evidence = diag::Evidence::kDocumented,
                           .source =
                               "developer guide, known issues: unsupported keywords of models; "
                               "reported: aws-api-gateway-developer-portal#571",
                           .speaker = diag::Speaker::kGwport,
                           .unchecked =
                               "examples beside the schema, which are dropped; Swagger "
                               "2.0, where the import reports it"};

void check(const doc::Node& member, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) visit.report_first(kRule, member.key_span());
}

void check_list(const doc::Node& examples, Visit& visit) {
  if (visit.is_31()) check(examples, visit);
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "example", check},
                                 {Object::kSchema, "examples", check_list}};

}  // namespace

extern const LintRule kSchemaExample{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-discriminator",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "API Gateway does not support discriminator: models are JSON Schema of draft 4",
    .explanation =
        "The keyword stays in the model or is dropped; requests are not validated by "
        "it, and generated SDKs know nothing of it.",
    .fix = "remove discriminator; tell the kinds apart with enum and oneOf",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: discriminator isn't supported",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "schemas of parameters and headers, which make no models; Swagger 2.0, where the import "
        "reports it (model-keyword-unsupported)"};

void check(const doc::Node& member, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) visit.report(kRule, member.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "discriminator", check}};

}  // namespace

extern const LintRule kSchemaDiscriminator{kRule, kTriggers};

}  // namespace gwport::lint

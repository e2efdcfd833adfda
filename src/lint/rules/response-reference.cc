#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "response-reference",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "the response is a reference: the manual says that the service does not follow it",
    .explanation =
        "The known issues want responses written in place. Imports of OpenAPI 3.0 are reported to "
        "follow references; for Swagger 2.0 they are reported to be ignored.",
    .fix = "write the response in place",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, known issues: responses defined at the root; reported: "
        "aws-apigateway-importer#80, #117",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "OpenAPI 3.0"};

void check(const doc::Node& responses, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) return;
  for (const doc::Node& each : responses.members()) {
    const doc::Node* reference = each.find("$ref");
    if (reference != nullptr) visit.report(kRule, reference->span());
  }
}

constexpr Trigger kTriggers[] = {{Object::kResponses, "", check}};

}  // namespace

extern const LintRule kResponseReference{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "parameter-default-ignored",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kInfo,
    .text =
        "the default of parameter '{0}' is not applied: the backend gets nothing when a client "
        "leaves it out",
    .explanation =
        "A method keeps only whether a parameter is required. The default is lost, in exports too.",
    .fix = "apply the default in the backend",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: other attributes of parameters are ignored",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the backend has the same default"};

void check(const doc::Node& parameter, Visit& visit) {
  if (parameter.find("in") == nullptr || text_of(parameter, "in") == "body") return;
  const doc::Node* holder = &parameter;
  if (visit.dialect == doc::Dialect::kOpenApi3) holder = parameter.find("schema");
  const doc::Node* value = holder != nullptr ? holder->find("default") : nullptr;
  if (value == nullptr) return;
  visit.report_first(kRule, value->key_span(), {text_of(parameter, "name")});
}

constexpr Trigger kTriggers[] = {{Object::kParameter, "", check}};

}  // namespace

extern const LintRule kParameterDefaultIgnored{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "parameter-constraint-ignored",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kInfo,
    .text =
        "{0} of parameter '{1}' is not enforced: the service reads name, in, required and "
        "description only",
    .explanation =
        "A method holds for each parameter whether it is required, and nothing else. Any value "
        "reaches the backend, also with a request validator.",
    .fix = "check the value in the backend",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: other attributes of parameters are ignored",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "type and format, which say more to readers than to servers"};

constexpr std::string_view kConstraints[] = {
    "enum",     "pattern",  "minimum",    "maximum",     "minLength",        "maxLength",
    "minItems", "maxItems", "multipleOf", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum"};

void check(const doc::Node& parameter, Visit& visit) {
  if (parameter.find("in") == nullptr || text_of(parameter, "in") == "body") return;
  const doc::Node* holder = &parameter;
  if (visit.dialect == doc::Dialect::kOpenApi3) holder = parameter.find("schema");
  if (holder == nullptr) return;
  for (const std::string_view each : kConstraints) {
    const doc::Node* constraint = holder->find(each);
    if (constraint == nullptr) continue;
    visit.report_first(kRule, constraint->key_span(), {each, text_of(parameter, "name")});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kParameter, "", check}};

}  // namespace

extern const LintRule kParameterConstraintIgnored{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "body-not-validated",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "the request validator '{0}' checks bodies, but the body has no model",
    .explanation =
        "A validator holds a body against the model of its media type. A body without a schema, or "
        "with one that makes no model, is not looked at.",
    .fix = "give the body a schema, or choose a validator for parameters only",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, request validation: the body is checked against the request model",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "media types without a model beside others that have one"};

bool has_body(const doc::Node& operation, const Visit& visit) {
  if (operation.find("requestBody") != nullptr) return true;
  const doc::Node* parameters = operation.find("parameters");
  if (parameters == nullptr) return false;
  for (const doc::Node& each : *parameters) {
    const doc::Node* parameter = visit.resolve(each);
    if (parameter != nullptr && text_of(*parameter, "in") == "body") return true;
  }
  return false;
}

void check(const doc::Node& operation, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || !method->request_validator_id || !method->request_models.empty()) return;
  const model::RequestValidator* validator = visit.validator(*method->request_validator_id);
  if (validator == nullptr || !validator->validate_request_body) return;
  if (has_body(operation, visit)) visit.report(kRule, operation.key_span(), {validator->name});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kBodyNotValidated{kRule, kTriggers};

}  // namespace gwport::lint

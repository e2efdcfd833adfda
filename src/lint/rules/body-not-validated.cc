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

/// The body of the operation, or the parameter that is one; null without one.
const doc::Node* body_of(const doc::Node& operation, const Visit& visit) {
  if (visit.dialect == doc::Dialect::kOpenApi3) return operation.find("requestBody");
  const doc::Node* parameters = operation.find("parameters");
  if (parameters == nullptr) return nullptr;
  for (const doc::Node& each : *parameters) {
    const doc::Node* parameter = visit.resolve(each);
    if (parameter != nullptr && text_of(*parameter, "in") == "body") return &each;
  }
  return nullptr;
}

/// Whether it is said already why there is no model: at the body, or some levels below.
bool is_explained(const doc::Node& node, const Visit& visit, int levels) {
  if (visit.was_reported(node.span()) || visit.was_reported(node.name_span())) return true;
  if (levels == 0) return false;
  for (const doc::Node& each : node) {
    if (is_explained(each, visit, levels - 1)) return true;
  }
  return false;
}

void check(const doc::Node& operation, Visit& visit) {
  constexpr int kLevels = 4;  // content, media type, schema, $ref
  const model::Method* method = visit.method();
  if (method == nullptr || !method->request_validator_id || !method->request_models.empty()) return;
  const model::RequestValidator* validator = visit.validator(*method->request_validator_id);
  if (validator == nullptr || !validator->validate_request_body) return;
  const doc::Node* body = body_of(operation, visit);
  if (body == nullptr || is_explained(*body, visit, kLevels)) return;
  visit.report(kRule, body->name_span(), {validator->name});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kBodyNotValidated{kRule, kTriggers};

}  // namespace gwport::lint

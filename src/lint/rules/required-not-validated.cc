#include <string>

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "required-not-validated",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "{0} {1} needs {2}, but no request validator looks for it",
    .explanation =
        "`required` is checked by a request validator only. Without one the service passes "
        "requests on that lack the parameter or the body.",
    .fix =
        "add x-amazon-apigateway-request-validators and name one in "
        "x-amazon-apigateway-request-validator",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, request validation: validators have to be turned on",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "path parameters, without which a request reaches another path"};

std::string what_is_required(const model::Method& method) {
  for (const auto& [key, required] : method.request_parameters) {
    if (required && key.find(".path.") == std::string::npos) return key.substr(15);
  }
  return {};
}

/// The name of the parameter `in.name` where the operation lists it itself, else the operation.
diag::Span place_of(const doc::Node& operation, std::string_view required, const Visit& visit) {
  const std::string_view name = required.substr(required.find('.') + 1);
  const doc::Node* list = operation.find("parameters");
  if (list == nullptr) return operation.key_span();
  for (const doc::Node& each : *list) {
    const doc::Node* parameter = visit.resolve(each);
    if (parameter == nullptr || text_of(*parameter, "name") != name) continue;
    if (text_of(*parameter, "required") != "true") continue;
    return parameter == &each ? each.find("name")->span() : each.span();
  }
  return operation.key_span();
}

void check(const doc::Node& operation, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || method->request_validator_id) return;
  const std::string required = what_is_required(*method);
  if (required.empty()) return;
  visit.report_first(kRule, place_of(operation, required, visit),
                     {method->http_method, visit.path_item->key(), required});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kRequiredNotValidated{kRule, kTriggers};

}  // namespace gwport::lint

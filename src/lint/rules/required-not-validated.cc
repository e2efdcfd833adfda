#include <string>

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

void check(const doc::Node& operation, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || method->request_validator_id) return;
  const std::string required = what_is_required(*method);
  if (required.empty()) return;
  visit.report_first(kRule, operation.key_span(),
                     {method->http_method, visit.path_item->key(), required});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kRequiredNotValidated{kRule, kTriggers};

}  // namespace gwport::lint

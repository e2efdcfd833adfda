#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "lambda-integration-post",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "a Lambda function is invoked with POST, not {0}: every request will fail",
    .explanation =
        "httpMethod of an integration is the method of the request to the backend. The "
        "Invoke call of Lambda is a POST, whatever the method of the API is.",
    .fix = "set httpMethod to POST",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, x-amazon-apigateway-integration: httpMethod of Lambda functions",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "functions behind a uri that is made of variables"};

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* method = integration.find("httpMethod");
  if (method == nullptr || method->text().empty() || same_word(method->text(), "POST")) return;
  if (calls_lambda(integration)) visit.report(kRule, method->span(), {method->text()});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kLambdaIntegrationPost{kRule, kTriggers};

}  // namespace gwport::lint

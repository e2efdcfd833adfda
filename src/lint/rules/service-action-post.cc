#include <algorithm>

#include "check/uri.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "service-action-post",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "actions of {0} are called with POST, not {1}",
    .explanation =
        "The API of this service takes its input as JSON in the body of a POST request, also to "
        "read something. httpMethod is the method of that call, not the one of the client.",
    .fix = "write httpMethod: POST",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, tutorials with DynamoDB, Kinesis and Step Functions: httpMethod is POST; "
        "API references of the services",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "Lambda (lambda-integration-post), services with other protocols, and uris with path/ "
        "instead of action/"};

constexpr std::string_view kServices[] = {"dynamodb", "kinesis",    "states", "firehose",
                                          "events",   "logs",       "kms",    "secretsmanager",
                                          "ssm",      "cognito-idp"};

void check(const doc::Node& integration, Visit& visit) {
  if (!has_type(integration, "aws")) return;
  const doc::Node* method = integration.find("httpMethod");
  const auto arn = check::read_arn(text_of(integration, "uri"));
  if (method == nullptr || !arn || !arn->resource.starts_with("action/")) return;
  const std::string_view service = arn->account;  // where others have the account
  if (std::find(std::begin(kServices), std::end(kServices), service) == std::end(kServices)) return;
  if (method->text().empty() || same_word(method->text(), "POST")) return;
  if (!visit.was_reported(method->key_span()))
    visit.report(kRule, method->span(), {service, method->text()});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kServiceActionPost{kRule, kTriggers};

}  // namespace gwport::lint

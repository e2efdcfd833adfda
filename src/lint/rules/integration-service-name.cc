#include <array>
#include <string>

#include "check/uri.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "integration-service-name",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is not the name by which a uri calls that service",
    .explanation =
        "The service stands in the uri of an integration by its name in host names, such as "
        "states for Step Functions, in small letters.",
    .fix = "write the name of the service's endpoint",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "API Reference, Integration.uri: {subdomain.service|service}; AWS reference, service "
        "endpoints; what the import says of others is not known",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "names other than the ones that are often taken for them"};

struct Name {
  std::string_view wrong;  ///< in any case
  std::string_view right;
};
constexpr auto kNames = std::to_array<Name>({{"dynamo", "dynamodb"},
                                             {"stepfunctions", "states"},
                                             {"step-functions", "states"},
                                             {"sfn", "states"},
                                             {"eventbridge", "events"},
                                             {"cloudwatch-logs", "logs"},
                                             {"cloudwatchlogs", "logs"},
                                             {"dynamodb", "dynamodb"},
                                             {"lambda", "lambda"},
                                             {"s3", "s3"},
                                             {"sns", "sns"},
                                             {"sqs", "sqs"},
                                             {"states", "states"},
                                             {"kinesis", "kinesis"}});

void check(const doc::Node& uri, Visit& visit) {
  const auto arn = check::read_arn(uri.text());
  if (!arn || arn->service != "apigateway" || visit.was_reported(uri.key_span())) return;
  for (const Name& each : kNames) {
    if (!same_word(arn->account, each.wrong) || arn->account == each.right) continue;
    visit.report(kRule, uri.span(), {arn->account}).hint =
        "did you mean " + std::string(each.right) + '?';
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "uri", check}};

}  // namespace

extern const LintRule kIntegrationServiceName{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "connection-id-shape",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no id of a VPC link: {1}",
    .explanation =
        "connectionId is the id of a VPC link, as in a1b2c3, or a stage variable that holds it: "
        "${stageVariables.NAME}.",
    .fix = "write the id alone",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, private integrations; API Reference, Integration.connectionId",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether there is a link of that id, and texts with other variables"};

void check(const doc::Node& id, Visit& visit) {
  const std::string_view text = id.text();
  std::string_view fault;
  if (text.starts_with("arn:")) fault = "it is an ARN";
  if (text.starts_with("stageVariables.") || text.starts_with("$stageVariables."))
    fault = "a stage variable stands in ${...}";
  if (text.starts_with("http")) fault = "it is an address";
  if (!fault.empty()) visit.report(kRule, id.span(), {text, fault});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "connectionId", check}};

}  // namespace

extern const LintRule kConnectionIdShape{kRule, kTriggers};

}  // namespace gwport::lint

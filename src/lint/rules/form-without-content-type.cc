#include "check/uri.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "form-without-content-type",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the template makes a form, but nothing tells {0} so",
    .explanation =
        "The Content-Type of the call stays application/json unless the integration sets the "
        "header. A service that gets Action=... under that type does not find the action.",
    .fix = "map integration.request.header.Content-Type to 'application/x-www-form-urlencoded'",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, integrations with AWS services, known issues: a Content-Type header is "
        "always added, application/json by default",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "templates that do not begin with Action=, and headers that the template overrides"};

constexpr std::string_view kHeader = "integration.request.header.";

bool sets_content_type(const doc::Node* parameters) {
  if (parameters == nullptr) return false;
  for (const doc::Node& each : parameters->members()) {
    if (each.key().starts_with(kHeader) &&
        same_word(each.key().substr(kHeader.size()), "Content-Type"))
      return true;
  }
  return false;
}

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* templates = integration.find("requestTemplates");
  const auto arn = check::read_arn(text_of(integration, "uri"));
  if (templates == nullptr || !arn || !has_type(integration, "aws") ||
      sets_content_type(integration.find("requestParameters")))
    return;
  for (const doc::Node& each : templates->members()) {
    const std::string_view text = each.text();
    if (!text.starts_with("Action=") || text.find("requestOverride") != text.npos) continue;
    if (each.key().starts_with("application/json"))
      visit.report(kRule, each.key_span(), {arn->account});
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kFormWithoutContentType{kRule, kTriggers};

}  // namespace gwport::lint

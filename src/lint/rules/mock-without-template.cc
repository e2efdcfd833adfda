#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "mock-without-template",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "a mock integration needs a request template that gives a statusCode",
    .explanation =
        "The answer of a mock is chosen by the statusCode that its request template "
        "makes, as in {\"statusCode\": 200}. Without one every request gets status 500. Requests "
        "without a Content-Type, as GET has none, take the template of application/json.",
    .fix = "add requestTemplates: {application/json: '{\"statusCode\": 200}'}",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, mock integrations",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the template gives the code for every request"};

/// Requests without a body have no Content-Type: the template of application/json is theirs.
bool has_body(const Visit& visit) {
  if (visit.operation == nullptr) return true;
  const std::string_view verb = visit.operation->key();
  return verb != "get" && verb != "head" && verb != "options" && verb != "delete";
}

bool gives_status(const doc::Node& templates, const Visit& visit) {
  const bool any_type = has_body(visit);
  for (const doc::Node& each : templates.members()) {
    if (!any_type && !each.key().starts_with("application/json")) continue;
    if (each.text().find("statusCode") != std::string_view::npos) return true;
  }
  return false;
}

void check(const doc::Node& integration, Visit& visit) {
  if (!has_type(integration, "mock")) return;
  const doc::Node* templates = integration.find("requestTemplates");
  if (templates != nullptr && gives_status(*templates, visit)) return;
  visit.report(kRule, (templates != nullptr ? *templates : integration).name_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kMockWithoutTemplate{kRule, kTriggers};

}  // namespace gwport::lint

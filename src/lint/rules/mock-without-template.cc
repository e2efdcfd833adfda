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
        "makes, as in {\"statusCode\": 200}. Without one every request gets status 500.",
    .fix = "add requestTemplates: {application/json: '{\"statusCode\": 200}'}",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, mock integrations",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the template gives the code for every request"};

bool gives_status(const doc::Node& templates) {
  for (const doc::Node& each : templates.members()) {
    if (each.text().find("statusCode") != std::string_view::npos) return true;
  }
  return false;
}

void check(const doc::Node& integration, Visit& visit) {
  if (!has_type(integration, "mock")) return;
  const doc::Node* templates = integration.find("requestTemplates");
  if (templates != nullptr && gives_status(*templates)) return;
  visit.report(kRule, (templates != nullptr ? *templates : integration).name_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kMockWithoutTemplate{kRule, kTriggers};

}  // namespace gwport::lint

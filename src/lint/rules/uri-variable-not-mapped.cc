#include <string>

#include "lint/rule.h"
#include "lint/variables.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "uri-variable-not-mapped",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "nothing fills {{0}} of the uri: the backend gets the braces",
    .explanation =
        "A variable in the path of a uri takes its value from integration.request.path.NAME in "
        "requestParameters. It is not filled from the path of the request by itself.",
    .fix = "add integration.request.path.NAME: method.request.path.NAME to requestParameters",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, HTTP proxy integrations with a greedy path variable: requestParameters "
        "map it",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "uris that are made of other variables, and private integrations whose target is a load "
        "balancer"};

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* uri = integration.find("uri");
  if (uri == nullptr || uri->text().find('{') == std::string_view::npos) return;
  const doc::Node* parameters = integration.find("requestParameters");
  for_each_variable(uri->text(), [&](std::string_view name) {
    const std::string key = "integration.request.path." + std::string(name);
    if (parameters != nullptr && parameters->find(key) != nullptr) return;
    if (name.starts_with("stageVariables.")) return;  // stage-variable-spelling
    visit.report(kRule, uri->span(), {name});
  });
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kUriVariableNotMapped{kRule, kTriggers};

}  // namespace gwport::lint

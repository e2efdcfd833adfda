#include <unordered_set>

#include "lint/integration.h"
#include "lint/rule.h"
#include "lint/variables.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "mapped-path-not-in-uri",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the uri has no {{0}}: this mapping has no effect",
    .explanation =
        "integration.request.path.NAME fills {NAME} in the uri of the integration. Without the "
        "variable there the value is lost.",
    .fix = "write the name in braces in the uri, or remove the mapping",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, request parameter mapping: integration.request.path.NAME",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "uris that have or are made of other variables, and AWS service integrations, whose path "
        "overrides "
        "stand for themselves"};

constexpr std::string_view kPrefix = "integration.request.path.";

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* parameters = integration.find("requestParameters");
  const std::string_view uri = text_of(integration, "uri");
  if (parameters == nullptr || !uri.starts_with("http")) return;
  if (uri.find("${") != uri.npos || uri.find("{{") != uri.npos) return;
  std::unordered_set<std::string_view> variables;
  for_each_variable(uri, [&](std::string_view name) { variables.insert(name); });
  for (const std::string_view name : variables) {  // misspelt there: uri-variable-not-mapped
    if (parameters->find(std::string(kPrefix) += name) == nullptr) return;
  }
  for (const doc::Node& each : parameters->members()) {
    if (!each.key().starts_with(kPrefix)) continue;
    const std::string_view name = each.key().substr(kPrefix.size());
    if (!variables.contains(name)) visit.report(kRule, each.key_span(), {name});
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kMappedPathNotInUri{kRule, kTriggers};

}  // namespace gwport::lint

#include <algorithm>

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "mock-status-unmatched",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "the mock gives status {0}, and no response of it matches: requests get status 500",
    .explanation =
        "The statusCode that the request template makes is held against the patterns of "
        "`responses`. What none matches goes to the default, if there is one.",
    .fix = "add a response with this pattern, or `default`",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, mock integrations",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "templates that make the code with conditions, and patterns other than the code itself"};

/// The digits behind "statusCode" in a template without directives; empty if there are none.
std::string_view status_of(std::string_view text) {
  if (text.find('#') != text.npos || text.find('$') != text.npos) return {};
  const std::size_t name = text.find("statusCode");
  if (name == text.npos) return {};
  const std::size_t begin = text.find_first_not_of("\"': ", name + 10);
  if (begin == text.npos) return {};
  const std::size_t end = text.find_first_not_of("0123456789", begin);
  return text.substr(begin, std::min(end, text.size()) - begin);
}

bool has_other_pattern(const doc::Node& responses) {
  for (const doc::Node& each : responses.members()) {
    if (each.key().find_first_not_of("0123456789") != std::string_view::npos) return true;
  }
  return false;
}

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* templates = integration.find("requestTemplates");
  const doc::Node* responses = integration.find("responses");
  if (!has_type(integration, "mock") || templates == nullptr || responses == nullptr ||
      responses->size() == 0 || has_other_pattern(*responses))
    return;
  for (const doc::Node& each : templates->members()) {
    const std::string_view status = status_of(each.text());
    if (!status.empty() && responses->find(status) == nullptr)
      visit.report(kRule, each.key_span(), {status});
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kMockStatusUnmatched{kRule, kTriggers};

}  // namespace gwport::lint

#include "lint/integration.h"
#include "lint/policy.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "policy-action",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no action of a resource policy: requests are execute-api:Invoke",
    .explanation =
        "The policy of an API decides who may invoke it. Other actions never occur, so the "
        "statement "
        "has no effect.",
    .fix = "write execute-api:Invoke",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, resource policies of API Gateway: Action is execute-api:Invoke",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "NotAction, and whether the statement allows what it should"};

/// Whether it is one of the three actions of execute-api, or a pattern.
bool is_invoke(std::string_view action) {
  constexpr std::string_view kService = "execute-api:";
  if (action == "*") return true;
  if (!same_word(action.substr(0, kService.size()), kService)) return false;
  const std::string_view name = action.substr(kService.size());
  if (name.find_first_of("*?") != name.npos) return true;
  return same_word(name, "Invoke") || same_word(name, "InvalidateCache") ||
         same_word(name, "ManageConnections");
}

void check_action(const doc::Node& action, Visit& visit) {
  if (!action.text().empty() && !is_invoke(action.text()) &&
      action.text().find('{') == std::string_view::npos)
    visit.report(kRule, action.span(), {action.text()});
}

void check_statement(const doc::Node& statement, Visit& visit) {
  const doc::Node* action = statement.find("Action");
  if (action == nullptr) return;
  if (!action->is_array()) return check_action(*action, visit);
  for (const doc::Node& each : *action) check_action(each, visit);
}

constexpr Trigger kTriggers[] = {{Object::kPolicy, "", check_statements<check_statement>}};

}  // namespace

extern const LintRule kPolicyAction{kRule, kTriggers};

}  // namespace gwport::lint

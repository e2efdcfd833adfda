#include <algorithm>
#include <span>
#include <string>

#include "diag/nearest.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "policy-member",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "policies have no '{0}'",
    .explanation =
        "A policy has Version, Id and Statement; a statement has Sid, Effect, Principal, Action, "
        "Resource, their Not... forms, and Condition. Names count with upper and lower case. A "
        "condition under another name restricts nothing.",
    .fix = "write the member as the grammar of policies has it",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "IAM user guide, grammar of policies; what an import says of such a policy is not known",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "functions of CloudFormation, which have a rule of their own"};

constexpr std::string_view kPolicy[] = {"Version", "Id", "Statement"};
constexpr std::string_view kStatement[] = {"Sid",          "Effect",      "Principal",
                                           "NotPrincipal", "Action",      "NotAction",
                                           "Resource",     "NotResource", "Condition"};

void check_members(const doc::Node& object, std::span<const std::string_view> known, Visit& visit) {
  for (const doc::Node& each : object.members()) {
    const std::string_view key = each.key();
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    if (key.starts_with("Fn::") || key == "Ref" || key.starts_with("x-")) continue;
    const std::string_view meant = diag::nearest(key, known);
    auto& finding = visit.report(kRule, each.key_span(), {key});
    if (!meant.empty()) finding.hint = "did you mean " + std::string(meant) + '?';
  }
}

void check(const doc::Node& policy, Visit& visit) {
  if (!policy.is_object() || policy.find("Fn::Transform") != nullptr) return;
  check_members(policy, kPolicy, visit);
  const doc::Node* statements = policy.find("Statement");
  if (statements == nullptr) return;
  if (statements->is_object()) return check_members(*statements, kStatement, visit);
  for (const doc::Node& each : *statements) check_members(each, kStatement, visit);
}

constexpr Trigger kTriggers[] = {{Object::kPolicy, "", check}};

}  // namespace

extern const LintRule kPolicyMember{kRule, kTriggers};

}  // namespace gwport::lint

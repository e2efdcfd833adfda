#include "lint/members.h"
#include "lint/policy.h"

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

void check_statement(const doc::Node& statement, Visit& visit) {
  report_other_members(kRule, statement, kStatement, visit);
}

void check(const doc::Node& policy, Visit& visit) {
  if (!policy.is_object() || policy.find("Fn::Transform") != nullptr) return;
  report_other_members(kRule, policy, kPolicy, visit);
  check_statements<check_statement>(policy, visit);
}

constexpr Trigger kTriggers[] = {{Object::kPolicy, "", check}};

}  // namespace

extern const LintRule kPolicyMember{kRule, kTriggers};

}  // namespace gwport::lint

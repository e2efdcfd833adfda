#include "lint/policy.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "policy-shape",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the policy does not say what it should: {0}",
    .explanation =
        "A resource policy has the version 2012-10-17 (or 2008-10-17) and statements with Effect "
        "Allow or Deny, a principal, an action and a resource of the API.",
    .fix = "complete the statement as the manual shows it",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "IAM user guide, grammar of policies; developer guide, resource policies of API Gateway; "
        "what an import says of such a policy is not known",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "conditions, and whether the policy allows what it should"};

bool is_fixed(std::string_view text) {
  return !text.empty() && text.find('{') == std::string_view::npos;
}

bool is_of_api(std::string_view resource) {
  return resource.starts_with("execute-api:") || resource.find(":execute-api:") != resource.npos ||
         resource.starts_with('*');
}

void check_resource(const doc::Node& resource, Visit& visit) {
  if (is_fixed(resource.text()) && !is_of_api(resource.text())) {
    visit.report(kRule, resource.span(), {"the resource is none of execute-api"});
  }
}

void check_statement(const doc::Node& statement, Visit& visit) {
  if (statement.size() < 2) return;  // nothing, or a function that stands for the statement
  const doc::Node* effect = statement.find("Effect");
  const std::string_view value = effect == nullptr ? std::string_view{} : effect->text();
  if (effect == nullptr) visit.report(kRule, statement.span(), {"there is no Effect"});
  if (is_fixed(value) && value != "Allow" && value != "Deny") {
    visit.report(kRule, effect->span(), {"Effect is Allow or Deny"});
  }
  struct Pair {
    std::string_view key;
    std::string_view other;
    std::string_view fault;
  };
  for (const Pair& each : {Pair{"Principal", "NotPrincipal", "there is no Principal"},
                           Pair{"Action", "NotAction", "there is no Action"},
                           Pair{"Resource", "NotResource", "there is no Resource"}}) {
    const bool given = statement.find(each.key) != nullptr || statement.find(each.other) != nullptr;
    if (!given) return void(visit.report(kRule, statement.span(), {each.fault}));
  }
  const doc::Node* resource = statement.find("Resource");
  if (resource == nullptr) return;
  if (!resource->is_array()) return check_resource(*resource, visit);
  for (const doc::Node& each : *resource) check_resource(each, visit);
}

void check(const doc::Node& policy, Visit& visit) {
  if (!policy.is_object() || policy.find("Fn::Transform") != nullptr) return;
  const doc::Node* version = policy.find("Version");
  const std::string_view date = version == nullptr ? std::string_view{} : version->text();
  if (is_fixed(date) && date != "2012-10-17" && date != "2008-10-17") {
    visit.report(kRule, version->span(), {"there is no such Version"});
  }
  check_statements<check_statement>(policy, visit);
}

constexpr Trigger kTriggers[] = {{Object::kPolicy, "", check}};

}  // namespace

extern const LintRule kPolicyShape{kRule, kTriggers};

}  // namespace gwport::lint

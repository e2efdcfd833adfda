#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "policy-leftover",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' was left behind by a template: the policy holds it as plain text",
    .explanation =
        "Policies have variables of their own, such as ${aws:username}, which have a colon. "
        "Functions of CloudFormation and other variables are not run by the import.",
    .fix = "fill it in before the import; gwport takes values with --values",
    .evidence = diag::Evidence::kDocumented,
    .source = "IAM user guide, policy variables; developer guide, AWS variables for OpenAPI import",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "variables with a colon"};

void check(const doc::Node& node, Visit& visit);

bool is_function(const doc::Node& node) {
  if (!node.is_object() || node.size() != 1) return false;
  const doc::Node& member = *node.begin();
  return member.key().starts_with("Fn::") || (member.key() == "Ref" && member.is_string());
}

/// NAME of the first ${NAME} that is no variable of policies; empty without one.
std::string_view leftover(std::string_view text) {
  constexpr std::size_t kLongest = 128;
  for (std::size_t at = text.find("${"); at != text.npos; at = text.find("${", at + 2)) {
    std::string_view name = text.substr(at + 2, kLongest);
    const std::size_t end = name.find('}');
    if (end == name.npos) continue;
    name = name.substr(0, end);
    const bool own = name.find(':') != name.npos || name.size() < 2;
    if (!own) return name;
  }
  return {};
}

void check(const doc::Node& node, Visit& visit) {
  if (is_function(node)) {
    return void(visit.report(kRule, node.begin()->key_span(), {node.begin()->key()}));
  }
  if (node.is_string()) {
    const std::string_view name = leftover(node.text());
    if (!name.empty()) visit.report(kRule, node.span(), {name});
  }
  for (const doc::Node& each : node) check(each, visit);
}

constexpr Trigger kTriggers[] = {{Object::kPolicy, "", check}};

}  // namespace

extern const LintRule kPolicyLeftover{kRule, kTriggers};

}  // namespace gwport::lint

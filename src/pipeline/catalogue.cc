#include "pipeline/catalogue.h"

#include "diag/catalogue.h"
#include "lint/registry.h"

namespace gwport::pipeline {

const RuleList& all_rules() {
  static const RuleList all = [] {
    RuleList rules(diag::catalogue().begin(), diag::catalogue().end());
    for (const lint::LintRule* each : lint::registry()) rules.push_back(&each->rule);
    return rules;
  }();
  return all;
}

const diag::Rule* find_rule(std::string_view id) {
  for (const diag::Rule* rule : all_rules()) {
    if (rule->id == id) return rule;
  }
  return nullptr;
}

RuleList rules_about(std::string_view topic) {
  if (const diag::Rule* rule = find_rule(topic)) return {rule};
  RuleList about;
  for (const diag::Rule* rule : all_rules()) {
    if (rule->id.find(topic) != std::string_view::npos) about.push_back(rule);
  }
  return about;
}

std::vector<std::string_view> rule_ids() {
  std::vector<std::string_view> ids;
  for (const diag::Rule* rule : all_rules()) ids.push_back(rule->id);
  return ids;
}

}  // namespace gwport::pipeline

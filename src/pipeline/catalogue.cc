#include "pipeline/catalogue.h"

#include "lint/known_rules.h"

namespace gwport::pipeline {

const RuleList& all_rules() { return lint::all_rules(); }

const diag::Rule* find_rule(std::string_view id) { return lint::find_rule(id); }

RuleList rules_about(std::string_view topic) {
  if (const diag::Rule* rule = find_rule(topic)) return {rule};
  RuleList about;
  for (const diag::Rule* rule : all_rules()) {
    if (rule->id.find(topic) != std::string_view::npos) about.push_back(rule);
  }
  return about;
}

std::vector<std::string_view> rule_ids() { return lint::rule_ids(); }

}  // namespace gwport::pipeline

#include "lint/known_rules.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>

#include "diag/catalogue.h"
#include "diag/catalogue/specification.h"
#include "diag/nearest.h"
#include "lint/registry.h"

namespace gwport::lint {
namespace {

constexpr std::size_t kMostProposals = 100;

using Index = std::unordered_map<std::string_view, const diag::Rule*>;

const Index& index() {
  static const Index by_id = [] {
    Index rules;
    for (const diag::Rule* rule : all_rules()) rules.emplace(rule->id, rule);
    return rules;
  }();
  return by_id;
}

}  // namespace

const std::vector<const diag::Rule*>& all_rules() {
  static const std::vector<const diag::Rule*> all = [] {
    std::vector<const diag::Rule*> rules(diag::catalogue().begin(), diag::catalogue().end());
    for (const LintRule* each : registry()) rules.push_back(&each->rule);
    return rules;
  }();
  return all;
}

const diag::Rule* find_rule(std::string_view id) {
  const auto found = index().find(id);
  return found == index().end() ? nullptr : found->second;
}

std::vector<std::string_view> rule_ids() {
  std::vector<std::string_view> ids;
  for (const diag::Rule* rule : all_rules()) ids.push_back(rule->id);
  return ids;
}

bool Asked::about(const diag::Rule& rule) const {
  const auto is_in = [&](std::span<const diag::Rule* const> rules) {
    return std::find(rules.begin(), rules.end(), &rule) != rules.end();
  };
  if (is_in(diag::rules::kSpecificationRules)) return specification;
  return is_in(diag::catalogue()) ? service : advice;
}

const diag::Rule* RuleLookUp::find(std::string_view id, diag::Span span,
                                   const diag::Rule& unknown) {
  if (const diag::Rule* rule = find_rule(id)) return rule;
  diag::Diagnostic& finding = diagnostics_.report(unknown, span, {id});
  if (++proposals_ > kMostProposals) return nullptr;
  const std::vector<std::string_view> ids = rule_ids();
  const std::string_view meant = diag::nearest(id, ids);
  if (!meant.empty()) finding.hint = "did you mean '" + std::string(meant) + "'?";
  return nullptr;
}

}  // namespace gwport::lint

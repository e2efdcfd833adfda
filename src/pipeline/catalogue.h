// All rules: those of the service and of reading, and those of lint.
#pragma once

#include <string_view>
#include <vector>

#include "diag/rule.h"

namespace gwport::pipeline {

using RuleList = std::vector<const diag::Rule*>;

/// The whole catalogue: diag::catalogue(), then lint's rules.
[[nodiscard]] const RuleList& all_rules();

/// The rule with this id, or null.
[[nodiscard]] const diag::Rule* find_rule(std::string_view id);

/// The rule of that id alone if there is one, else the rules whose id contains the topic.
[[nodiscard]] RuleList rules_about(std::string_view topic);

/// All ids.
[[nodiscard]] std::vector<std::string_view> rule_ids();

}  // namespace gwport::pipeline

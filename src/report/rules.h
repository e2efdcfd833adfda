// The catalogue of rules for people and for programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/catalogue.h"

namespace gwport::report {

using RuleList = std::vector<const diag::Rule*>;

/// The whole catalogue.
[[nodiscard]] RuleList all_rules();

/// The rule of that id alone if there is one, else the rules whose id contains the topic.
[[nodiscard]] RuleList rules_about(std::string_view topic);

/// All ids.
[[nodiscard]] std::vector<std::string_view> rule_ids();

/// One rule a line: id, severity, outcome, evidence, in columns.
[[nodiscard]] std::string rules_table(const RuleList& rules);

/// Everything about a rule, in paragraphs of at most 100 columns.
[[nodiscard]] std::string explanation(const diag::Rule& rule);

/// A JSON array of the rules with all that is known of them, and a line end.
[[nodiscard]] std::string rules_json(const RuleList& rules);

}  // namespace gwport::report

// The catalogue of rules for people and for programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/rule.h"

namespace gwport::report {

using RuleList = std::vector<const diag::Rule*>;

/// One rule a line: id, severity, outcome, evidence, in columns.
[[nodiscard]] std::string rules_table(const RuleList& rules);

/// Everything about a rule, in paragraphs of at most 100 columns.
[[nodiscard]] std::string explanation(const diag::Rule& rule);

/// The rules as a Markdown document: a table of all of them, then a section for each.
[[nodiscard]] std::string rules_markdown(const RuleList& rules);

/// A JSON array of the rules with all that is known of them, and a line end.
[[nodiscard]] std::string rules_json(const RuleList& rules);

}  // namespace gwport::report

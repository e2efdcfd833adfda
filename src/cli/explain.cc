// gwport explain: one rule, or those about a topic.
#include "cli/command.h"
#include "cli/options.h"
#include "cli/output.h"
#include "pipeline/catalogue.h"
#include "report/rules.h"

namespace gwport::cli {

extern const Command kExplain;

namespace {

constexpr std::span<const Option> kOptions[] = {kCommonOptions};
constexpr Example kExamples[] = {
    {"explain invalid-openapi-input",
     "meaning, fix and evidence of the id in a finding's brackets"},
    {"explain authorizer", "every rule whose id contains the word"},
};

ExitCode run(const Arguments& arguments) {
  const std::string& topic = arguments.operands().front();
  const pipeline::RuleList rules = pipeline::rules_about(topic);
  if (rules.empty()) {
    complain(unknown("rule", topic, pipeline::rule_ids()) + "; 'gwport rules' lists them");
    return kTrouble;
  }
  if (arguments.value("format") == "json") return deliver(arguments, report::rules_json(rules));
  std::string text;
  for (const diag::Rule* rule : rules) {
    if (!text.empty()) text += '\n';
    text += report::explanation(*rule);
  }
  return deliver(arguments, text);
}

}  // namespace

const Command kExplain{
    .name = "explain",
    .operands = "ID|WORD",
    .summary = "what a finding means, what to do, and how that is known",
    .details = "",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

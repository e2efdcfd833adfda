// gwport rules: the catalogue.
#include "report/rules.h"

#include "cli/command.h"
#include "cli/options.h"
#include "cli/output.h"
#include "pipeline/catalogue.h"

namespace gwport::cli {

extern const Command kRules;

namespace {

constexpr std::array<std::string_view, 3> kRuleFormats{"text", "json", "markdown"};

constexpr Option kRuleOptions[] = {
    {"help", 'h', "", "show this help"},
    {"output-file", 'o', "FILE", "write the result to FILE, whole or not at all"},
    {"format", 0, "FORMAT", "text (default), json or markdown", kRuleFormats},
};
constexpr std::span<const Option> kOptions[] = {kRuleOptions};
constexpr Example kExamples[] = {
    {"rules", "all rules: id, severity, what the service does, how that is known"},
    {"rules authorizer", "those whose id contains a word"},
    {"rules --format markdown -o rules.md", "the whole catalogue as a document"},
    {"rules --format json -o rules.json", "all that is known of each, for programs"},
};

ExitCode run(const Arguments& arguments) {
  pipeline::RuleList rules = pipeline::all_rules();
  if (!arguments.operands().empty()) {
    const std::string& word = arguments.operands().front();
    rules = pipeline::rules_about(word);
    if (rules.empty()) {
      complain("no rule's id contains '" + word + "'");
      return kTrouble;
    }
  }
  const std::string_view format = arguments.value("format");
  if (format == "json") return deliver(arguments, report::rules_json(rules));
  if (format == "markdown") return deliver(arguments, report::rules_markdown(rules));
  return deliver(arguments, report::rules_table(rules));
}

}  // namespace

const Command kRules{
    .name = "rules",
    .operands = "[WORD]",
    .summary = "list what gwport can say, and how each is known",
    .details =
        "Severity is gwport's judgement; outcome is what the service does: refused, warned, "
        "silent\n"
        "(dropped or changed without a word) or accepted. Evidence is recorded (an answer of the\n"
        "service), documented, reported (by users) or inferred.\n",
    .options = kOptions,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

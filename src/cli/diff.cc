// gwport diff: what is different between two APIs, as a plan that a person signs.
#include "cli/command.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"
#include "pipeline/diff/report.h"

namespace gwport::cli {

extern const Command kDiff;

namespace {

constexpr std::array<std::string_view, 2> kModes{"merge", "overwrite"};
constexpr std::array<std::string_view, 4> kDiffFormats{"text", "json", "markdown", "github"};
constexpr std::array<std::string_view, 3> kFailures{"breaking", "security", "any"};

constexpr Option kDiffOptions[] = {
    {"mode", 0, "MODE",
     "what would PutRestApi with this mode change, if it got the\n"
     "document B for the API A? merge or overwrite",
     kModes},
    {"fail-on", 0, "WHAT",
     "exit with 1 on differences that are breaking (callers notice\n"
     "them), security, or any; may be given more than once",
     kFailures},
};

constexpr Option kResultOptions[] = {
    {"help", 'h', "", "show this help"},
    {"output-file", 'o', "FILE", "write the result to FILE, whole or not at all"},
    {"format", 0, "FORMAT", "text (default), json, markdown or github", kDiffFormats},
};

constexpr std::span<const Option> kOptions[] = {kDiffOptions, kServiceOptions, kInputOptions,
                                                kReportOptions, kResultOptions};

constexpr Example kExamples[] = {
    {"diff deployed.json new.yaml --mode overwrite", "what would a deploy change?"},
    {"diff old.yaml new.yaml --fail-on breaking --fail-on security", "a gate for pull requests"},
    {"diff old.yaml new.yaml --format markdown -o diff.md", "for a comment"},
    {"diff old.yaml new.yaml --format github", "annotations at the lines of new.yaml"},
    {"diff yesterday.json today.json", "two states: stages and tags too"},
};

std::string misuse(const Arguments& arguments) {
  int from_standard_input = arguments.value("values") == "-" ? 1 : 0;
  for (const std::string& operand : arguments.operands()) {
    if (operand == "-") ++from_standard_input;
  }
  return from_standard_input > 1 ? "standard input can be read only once" : "";
}

pipeline::FailOn fail_on(const Arguments& arguments) {
  pipeline::FailOn on;
  for (const std::string_view each : arguments.values("fail-on")) {
    on.breaking = on.breaking || each == "breaking";
    on.security = on.security || each == "security";
    on.any = on.any || each == "any";
  }
  return on;
}

std::string format(const Arguments& arguments, const pipeline::Comparison& comparison,
                   const pipeline::FailOn& on) {
  const std::string_view format = arguments.value("format");
  if (format == "json") return pipeline::diff_json(comparison);
  if (format == "markdown") return pipeline::diff_markdown(comparison);
  if (format == "github") return pipeline::diff_github(comparison, on);
  return pipeline::diff_text(comparison);
}

ExitCode run(const Arguments& arguments) {
  ImportSettings settings;
  std::string error = misuse(arguments);
  if (error.empty()) error = take_import_settings(arguments, settings);
  if (!error.empty()) {
    complain("diff: " + error);
    return kTrouble;
  }
  if (!take_values(arguments, settings.options)) return kTrouble;
  std::unique_ptr<diag::Source> before = open_source(arguments, arguments.operands()[0]);
  std::unique_ptr<diag::Source> after = open_source(arguments, arguments.operands()[1]);
  if (!before || !after) return kTrouble;
  const pipeline::Comparison comparison =
      pipeline::compare(std::move(before), std::move(after), settings.options, settings.call.mode);
  if (const ExitCode found = show_api_findings(arguments, comparison.before); found != kFine) {
    return found;
  }
  if (const ExitCode found = show_api_findings(arguments, comparison.after); found != kFine) {
    return found;
  }
  const pipeline::FailOn on = fail_on(arguments);
  return deliver(arguments, format(arguments, comparison, on),
                 pipeline::fails(on, comparison.diff) ? kFindings : kFine);
}

}  // namespace

const Command kDiff{
    .name = "diff",
    .operands = "A B",
    .summary = "what is different between two APIs, or what a put would change",
    .details =
        "A and B are states (what `gwport import` prints) or documents, which are imported first. "
        "With\n"
        "--mode B is a document that PutRestApi gets for A. Entities are compared by name, ids and "
        "dates\n"
        "are not. Each has its place in A and in B, and stands in the group of its most dangerous\n"
        "differences: security (who may call), removed, breaking (what callers notice), reset "
        "(settings\n"
        "that fall back to their defaults), other. `replaced`: no update call can make the change, "
        "the\n"
        "entity is deleted and made again.\n",
    .options = kOptions,
    .min_operands = 2,
    .max_operands = 2,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

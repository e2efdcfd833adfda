// gwport plan: the single calls that build an API or change one.
#include "pipeline/plan.h"

#include <algorithm>

#include "cli/command.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"

namespace gwport::cli {

extern const Command kPlan;

namespace {

constexpr std::array<std::string_view, 2> kOutputs{"json-lines", "aws-cli"};

constexpr Option kPlanOptions[] = {
    {"onto", 0, "STATE", "change the API of this state instead of creating one"},
    {"output", 0, "WHAT",
     "json-lines (default): {\"operation\", \"parameters\", \"defines\"},\n"
     "one call a line; aws-cli: a shell script",
     kOutputs},
};

constexpr std::span<const Option> kOptions[] = {kPlanOptions, kServiceOptions, kInputOptions,
                                                kReportOptions, kCommonOptions};

constexpr Example kExamples[] = {
    {"plan api.yaml", "which single calls make what ImportRestApi would make?"},
    {"plan new.yaml --onto deployed.json --output aws-cli -o change.sh",
     "a script that changes the API of a state"},
    {"plan yesterday.json --onto today.json", "the way back"},
};

std::string misuse(const Arguments& arguments) {
  int from_standard_input = arguments.operands().front() == "-" ? 1 : 0;
  for (const std::string_view option : {"onto", "values"}) {
    if (arguments.value(option) == "-") ++from_standard_input;
  }
  return from_standard_input > 1 ? "standard input can be read only once" : "";
}

emit::PlanOptions plan_options(const Arguments& arguments) {
  emit::PlanOptions options;
  if (arguments.has("region")) options.region = arguments.value("region");
  if (arguments.has("partition")) options.partition = arguments.value("partition");
  return options;
}

bool gives_types(const ImportSettings& settings) {
  const auto& given = settings.call.parameters;
  return std::any_of(given.begin(), given.end(),
                     [](const auto& each) { return each.first == "endpointConfigurationTypes"; });
}

ExitCode run(const Arguments& arguments) {
  ImportSettings settings;
  std::string error = misuse(arguments);
  if (error.empty()) error = take_import_settings(arguments, settings);
  if (!error.empty()) {
    complain("plan: " + error);
    return kTrouble;
  }
  std::optional<model::State> onto;
  if (arguments.has("onto")) {
    onto = load_file(arguments, "onto", pipeline::load_state, settings.options.text);
    if (!onto) return kTrouble;
  }
  if (!take_values(arguments, settings.options)) return kTrouble;
  std::unique_ptr<diag::Source> source = open_source(arguments, arguments.operands().front());
  if (!source) return kTrouble;
  pipeline::LoadedApi api =
      pipeline::load_api(std::move(source), settings.options, read::Origins::kKept);
  if (!api.value) return show_api_findings(arguments, api);
  if (onto && !api.is_state) pipeline::keep_unsaid(*onto, gives_types(settings), *api.value);
  const pipeline::PlanFormat format = arguments.value("output") == "aws-cli"
                                          ? pipeline::PlanFormat::kScript
                                          : pipeline::PlanFormat::kLines;
  const std::string text = pipeline::plan_text(onto ? &*onto : nullptr, *api.value, format,
                                               plan_options(arguments), api.diagnostics);
  const ExitCode found = show_api_findings(arguments, api);
  return found == kFine ? deliver(arguments, text) : found;
}

}  // namespace

const Command kPlan{
    .name = "plan",
    .operands = "STATE|SPEC",
    .summary = "the single calls that build an API, or change one into another",
    .details =
        "The calls come in an order that the service accepts. Ids that only their answers tell "
        "are\n"
        "placeholders like ${resources./pets}: in JSON lines `defines` says which value of the "
        "answer\n"
        "takes their place, in the script they are variables. A new API begins with the two models "
        "of\n"
        "every CreateRestApi. Update calls hold only patch operations that the API Reference "
        "allows; the\n"
        "rest is deleted and made again. Stages, deployments and documentation versions are left "
        "as they\n"
        "are, and so is what a document does not say: endpoint type and tags. --onto wants the "
        "service's\n"
        "own ids: a state that tools/paste-state made.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

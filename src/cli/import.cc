// gwport import: ImportRestApi, and PutRestApi onto a state.
#include "pipeline/import.h"

#include "cli/command.h"
#include "cli/input.h"
#include "cli/keep.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"
#include "pipeline/answer.h"

namespace gwport::cli {

extern const Command kImport;

namespace {

constexpr std::array<std::string_view, 2> kModes{"merge", "overwrite"};
constexpr std::array<std::string_view, 3> kOutputs{"state", "response", "request"};

constexpr Option kImportOptions[] = {
    {"onto", 0, "STATE", "update the API of this state (PutRestApi) instead of creating one"},
    {"mode", 0, "MODE", "with --onto: merge (default) or overwrite", kModes},
    {"fail-on-warnings", 0, "", "refuse what the service would only warn about"},
    {"output", 0, "WHAT",
     "state (default): the whole API; response: the service's answer;\n"
     "request: the HTTP request that an AWS client would send",
     kOutputs},
    {"created-date", 0, "TIME", "when the API is created; else SOURCE_DATE_EPOCH, else 1970"},
};

constexpr std::span<const Option> kOptions[] = {kImportOptions, kServiceOptions, kInputOptions,
                                                kReportOptions, kCommonOptions};

constexpr Example kExamples[] = {
    {"import api.yaml", "what would ImportRestApi create, or why would it refuse?"},
    {"import api.yaml -o deployed.json", "keep the API as a state for later"},
    {"import new.yaml --onto deployed.json --mode overwrite", "what would PutRestApi leave of it?"},
    {"import api.yaml --parameters basepath=prepend --parameters ignore=documentation",
     "parameters as the AWS CLI names them"},
    {"import template.yaml --region eu-west-1 --account-id 123456789012",
     "a document with ${AWS::Region} and ${AWS::AccountId} in it"},
    {"import - --stdin-filepath api.json --format json", "from standard input, findings as JSON"},
};

std::string misuse(const Arguments& arguments) {
  if (arguments.has("mode") && !arguments.has("onto")) return "--mode needs --onto";
  int from_standard_input = arguments.operands().front() == "-" ? 1 : 0;
  for (const std::string_view option : {"onto", "values"}) {
    if (arguments.value(option) == "-") ++from_standard_input;
  }
  return from_standard_input > 1 ? "standard input can be read only once" : "";
}

ExitCode answer(const Arguments& arguments, const pipeline::ImportResult& result) {
  show_findings(arguments, result.document, result.diagnostics);
  if (result.unreadable) return kTrouble;
  // A refusal is the service's answer, no result for a file that keeps states.
  if (!result.state) return deliver({}, pipeline::refusal_json(result.error_message), kFindings);
  if (arguments.value("output") == "response") {
    return deliver(arguments, pipeline::response_json(result.state->rest_api));
  }
  return deliver(arguments, pipeline::state_text(*result.state));
}

ExitCode run(const Arguments& arguments) {
  ImportSettings settings;
  pipeline::ImportOptions& options = settings.options;
  std::string error = misuse(arguments);
  if (error.empty()) error = take_import_settings(arguments, settings);
  if (!error.empty()) {
    complain("import: " + error);
    return kTrouble;
  }
  std::optional<model::State> onto;
  if (arguments.has("onto")) {
    onto = load_file(arguments, "onto", pipeline::load_state, options.text);
    if (!onto) return kTrouble;
  }
  if (!take_values(arguments, options)) return kTrouble;
  std::unique_ptr<diag::Source> source = open_source(arguments, arguments.operands().front());
  if (!source) return kTrouble;
  const model::State* target = onto ? &*onto : nullptr;
  if (arguments.value("output") == "request") {
    return deliver(arguments, pipeline::import_request_json(source->text(), settings.call, target));
  }
  return answer(arguments, keep(pipeline::import_api(std::move(source), options, target)));
}

}  // namespace

const Command kImport{
    .name = "import",
    .operands = "SPEC",
    .summary = "what ImportRestApi would make of a document, or PutRestApi of an API",
    .details =
        "Prints the API as JSON in the API Reference's shapes. If the service would refuse, prints "
        "its\n"
        "answer, {\"code\": \"BadRequestException\", \"message\": ..., \"httpStatus\": 400}, and "
        "exits with 1;\n"
        "-o FILE is then left as it is. Findings go to standard error.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

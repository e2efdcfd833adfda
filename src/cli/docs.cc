// gwport docs: documentation parts and versions of an API.
#include "cli/command.h"
#include "cli/docs_list.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"
#include "pipeline/answer.h"
#include "pipeline/created_date.h"
#include "pipeline/documentation.h"
#include "pipeline/load.h"

namespace gwport::cli {

extern const Command kDocs;

namespace {

constexpr std::array<std::string_view, 2> kModes{"merge", "overwrite"};
constexpr std::array<std::string_view, 2> kOutputs{"state", "response"};

constexpr Option kImportOptions[] = {
    {"onto", 0, "STATE", "the API whose parts are changed"},
    {"mode", 0, "MODE", "merge (default) or overwrite", kModes},
    {"fail-on-warnings", 0, "", "refuse what the service would only warn about"},
    {"limit", 0, "NAME=N|none", "documentationParts: the quota of your account"},
    {"output", 0, "WHAT", "state (default), or response: {ids, warnings}", kOutputs},
};

constexpr Option kPublishOptions[] = {
    {"documentation-version", 0, "VERSION", "the version to make"},
    {"stage-name", 0, "NAME", "the stage that is to use it"},
    {"description", 0, "TEXT", "of the version"},
    {"created-date", 0, "TIME", "when it is made; else SOURCE_DATE_EPOCH, else 1970"},
};

constexpr std::span<const Option> kOptions[] = {kImportOptions, kDocsListOptions, kPublishOptions,
                                                kInputOptions,  kReportOptions,   kCommonOptions};

constexpr Example kExamples[] = {
    {"docs import api.yaml --onto deployed.json", "ImportDocumentationParts: merge the parts"},
    {"docs import parts.json --onto deployed.json --mode overwrite --output response",
     "the service's answer to a whole new set"},
    {"docs list api.yaml --path /orders",
     "the text of every entity of a resource, and where it is from"},
    {"docs list deployed.json --type METHOD --type MODEL --undocumented --min-coverage 80%",
     "a line that CI can hold"},
    {"docs publish deployed.json --documentation-version 2 --stage-name prod",
     "CreateDocumentationVersion: a snapshot for a stage"},
};

ExitCode import_parts(const Arguments& arguments) {
  ImportSettings settings;
  if (const std::string error = take_import_settings(arguments, settings); !error.empty()) {
    complain("docs: " + error);
    return kTrouble;
  }
  const std::optional<model::State> onto =
      load_file(arguments, "onto", pipeline::load_state, settings.options.text);
  if (!onto) return kTrouble;
  std::unique_ptr<diag::Source> source = open_source(arguments, arguments.operands()[1]);
  if (!source) return kTrouble;
  const pipeline::DocumentationResult result =
      pipeline::import_documentation(std::move(source), settings.options, *onto);
  show_findings(arguments, result.document, result.diagnostics);
  if (result.unreadable) return kTrouble;
  if (!result.state) return deliver({}, pipeline::refusal_json(result.error_message), kFindings);
  if (arguments.value("output") == "response") {
    return deliver(arguments, pipeline::ids_json(result.ids, result.warnings));
  }
  return deliver(arguments, pipeline::state_text(*result.state));
}

ExitCode publish(const Arguments& arguments) {
  std::unique_ptr<diag::Source> source = open_source(arguments, arguments.operands()[1]);
  if (!source) return kTrouble;
  pipeline::Loaded<model::State> loaded =
      pipeline::load_state(std::move(source), read_options(arguments));
  show_findings(arguments, loaded.document, loaded.diagnostics);
  if (!loaded.value) return kTrouble;
  const auto date = arguments.has("created-date")
                        ? pipeline::created_date(arguments.value("created-date"))
                        : pipeline::default_created_date();
  if (!date) {
    complain("docs: no time: --created-date and SOURCE_DATE_EPOCH take ISO 8601 or seconds");
    return kTrouble;
  }
  const auto given = [&arguments](std::string_view option) -> std::optional<std::string> {
    if (!arguments.has(option)) return std::nullopt;
    return std::string(arguments.value(option));
  };
  const std::string fault = pipeline::publish_documentation(
      *loaded.value, {std::string(arguments.value("documentation-version")), given("description"),
                      given("stage-name"), *date});
  if (!fault.empty()) {
    complain("docs: " + fault);
    return kTrouble;
  }
  return deliver(arguments, pipeline::state_text(*loaded.value));
}

/// What the first operand can be.
struct Action {
  std::string_view name;
  std::span<const Option> options;  ///< its own ones
  std::string_view needs;           ///< the one that must be given; empty: none
  ExitCode (*run)(const Arguments&);
};

constexpr Action kActions[] = {
    {"import", kImportOptions, "onto", import_parts},
    {"list", kDocsListOptions, "", list_documentation},
    {"publish", kPublishOptions, "documentation-version", publish},
};

/// What is wrong with the arguments of the action, in a sentence; empty if nothing is.
std::string misuse(const Arguments& arguments, const Action& action) {
  const std::string name(action.name);
  if (!action.needs.empty() && !arguments.has(action.needs)) {
    return name + " needs --" + std::string(action.needs);
  }
  for (const Action& other : kActions) {
    if (other.name == action.name) continue;
    for (const Option& option : other.options) {
      if (arguments.has(option.name)) return name + " takes no --" + std::string(option.name);
    }
  }
  if (arguments.operands()[1] == "-" && arguments.value("onto") == "-") {
    return "standard input can be read only once";
  }
  return {};
}

ExitCode run(const Arguments& arguments) {
  const std::string& word = arguments.operands().front();
  std::vector<std::string_view> names;
  for (const Action& action : kActions) {
    names.push_back(action.name);
    if (action.name != word) continue;
    const std::string error = misuse(arguments, action);
    if (error.empty()) return action.run(arguments);
    complain("docs: " + error);
    return kTrouble;
  }
  complain("docs: " + unknown("action", word, names) + "; use " + one_of(names));
  return kTrouble;
}

}  // namespace

const Command kDocs{
    .name = "docs",
    .operands = "import SPEC | list STATE|SPEC | publish STATE",
    .summary = "documentation parts: import them, list what they cover, publish them",
    .details =
        "import reads an OpenAPI document or a bare {\"documentationParts\": [...]} and prints the "
        "state\n"
        "with the parts afterwards; publish prints the state with a new documentation version.\n"
        "list shows for each entity of an API its text and where that comes from: a part of its "
        "own, "
        "or\n"
        "the part of a more general location that it inherits.\n",
    .options = kOptions,
    .min_operands = 2,
    .max_operands = 2,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

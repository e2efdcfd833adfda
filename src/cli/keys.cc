// gwport keys: ImportApiKeys.
#include "pipeline/keys.h"

#include <array>

#include "cli/command.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"
#include "pipeline/answer.h"
#include "pipeline/request.h"

namespace gwport::cli {

extern const Command kKeys;

namespace {

constexpr std::array<std::string_view, 2> kOutputs{"response", "request"};

constexpr Option kKeysOptions[] = {
    {"fail-on-warnings", 0, "", "refuse the whole file for a row that can't be used"},
    {"output", 0, "WHAT",
     "response (default): {ids, warnings}; request: the HTTP request,\n"
     "with stars for the keys",
     kOutputs},
    {"limit", 0, "body=N|none", "the largest file that is taken; 6 MB"},
    {"stdin-filepath", 0, "NAME", "the name to report for standard input"},
};

constexpr std::span<const Option> kOptions[] = {kKeysOptions, kReportOptions, kCommonOptions};

constexpr Example kExamples[] = {
    {"keys keys.csv", "what would ImportApiKeys answer?"},
    {"keys keys.csv --fail-on-warnings", "all keys or none"},
    {"keys keys.csv --output request", "what goes over the wire, with stars for the keys"},
};

/// The request with the keys starred, byte for byte as long as the real one.
std::string request_json(const Arguments& arguments, const pipeline::KeysResult& result) {
  pipeline::RequestText request;
  request.parameters.operation = emit::Operation::kImportApiKeys;
  request.form = pipeline::RequestForm::kJson;
  if (arguments.has("fail-on-warnings")) request.parameters.fail_on_warnings = true;
  return pipeline::request_text(request, result.document.source->text());
}

ExitCode run(const Arguments& arguments) {
  check::Limits limits;
  if (const std::string error = take_limits(arguments, limits); !error.empty()) {
    complain("keys: " + error);
    return kTrouble;
  }
  std::unique_ptr<diag::Source> source = open_source(arguments, arguments.operands().front());
  if (!source) return kTrouble;
  const pipeline::KeysResult result =
      pipeline::import_keys(std::move(source), limits, arguments.has("fail-on-warnings"));
  show_findings(arguments, result.document, result.diagnostics);
  if (!result.error_message.empty()) {
    return deliver({}, pipeline::refusal_json(result.error_message), kFindings);
  }
  if (arguments.value("output") == "request") {
    return deliver(arguments, request_json(arguments, result));
  }
  return deliver(arguments, pipeline::ids_json(result.ids, result.warnings));
}

}  // namespace

const Command kKeys{
    .name = "keys",
    .operands = "CSV",
    .summary = "what ImportApiKeys makes of a file of API keys",
    .details =
        "The first row names the columns, in any order and case: Name, Key, and if wanted\n"
        "Description, Enabled and UsagePlanIds, a list in quotes. No key is ever shown in full.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

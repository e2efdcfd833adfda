// gwport export: GetExport.
#include "pipeline/export.h"

#include "cli/command.h"
#include "cli/export_settings.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"
#include "pipeline/answer.h"

namespace gwport::cli {

extern const Command kExport;

namespace {

constexpr std::array<std::string_view, 2> kOutputs{"body", "response"};

constexpr Option kExportOptions[] = {
    {"parameters", 0, "extensions=LIST",
     "what to add, with commas between: integrations,\n"
     "authorizers, apigateway (both and the rest),\n"
     "documentation, postman"},
    {"stage-name", 0, "NAME", "the stage; may be left out when the state has just one"},
    {"rest-api-id", 0, "ID", "the id in the address; else the state's"},
    {"region", 0, "REGION", "the region in the address; else us-east-1"},
    {"created-date", 0, "TIME",
     "when the stage was deployed: info.version of an API\n"
     "without one"},
    {"documentation-version", 0, "VERSION",
     "the stage's documentation; a version that the state\n"
     "does not have stands for its current parts"},
    {"documentation-created-date", 0, "TIME", "when that version was made"},
    {"output", 0, "WHAT",
     "body (default): the document; response: with its\n"
     "contentType and contentDisposition",
     kOutputs},
};

constexpr std::span<const Option> kOptions[] = {kDocumentOptions, kExportOptions, kInputOptions,
                                                kReportOptions, kCommonOptions};

constexpr Example kExamples[] = {
    {"export deployed.json --stage-name prod", "the OpenAPI 3 document of a stage"},
    {"export api.yaml --stage-name prod --parameters extensions=apigateway",
     "what an import of api.yaml would export, with integrations"},
    {"export deployed.json --stage-name prod --export-type swagger", "the same as Swagger 2.0"},
    {"export deployed.json --stage-name prod --accepts application/yaml -o prod.yaml", "as YAML"},
    {"export deployed.json --stage-name prod --documentation-version 1",
     "with the documentation texts of the state's parts"},
};

std::string take_request(const Arguments& arguments, pipeline::ExportRequest& request) {
  std::string error = take_export_settings(arguments, request);
  if (!error.empty()) return error;
  request.options.stage_name = arguments.value("stage-name");
  request.options.rest_api_id = arguments.value("rest-api-id");
  request.options.region = arguments.value("region", "us-east-1");
  request.options.deployment_date = arguments.value("created-date");
  if (arguments.has("documentation-version")) {
    request.documentation_version = arguments.value("documentation-version");
  }
  request.documentation_created_date = arguments.value("documentation-created-date");
  return {};
}

ExitCode run(const Arguments& arguments) {
  pipeline::ExportRequest request;
  if (const std::string error = take_request(arguments, request); !error.empty()) {
    complain("export: " + error);
    return kTrouble;
  }
  const std::optional<pipeline::LoadedApi> api = read_api(arguments, arguments.operands().front());
  if (!api) return kTrouble;
  const ExitCode found = show_api_findings(arguments, *api);
  if (!api->value) return found;
  const model::State& state = *api->value;
  if (request.options.stage_name.empty() && state.stages.size() == 1) {
    request.options.stage_name = state.stages.front().stage_name;
  }
  if (request.options.stage_name.empty()) {
    complain("export: name the stage with --stage-name");
    return kTrouble;
  }
  const pipeline::ExportResult result = pipeline::export_api(state, std::move(request));
  show_findings(arguments, api->document, result.diagnostics);
  if (!result.error_message.empty()) {
    return deliver({}, pipeline::refusal_json(result.error_message, result.error_code), kFindings);
  }
  return deliver(arguments, arguments.value("output") == "response"
                                ? pipeline::export_response_json(result)
                                : result.body);
}

}  // namespace

const Command kExport{
    .name = "export",
    .operands = "STATE|SPEC",
    .summary = "the document that GetExport returns for a stage, byte for byte",
    .details =
        "Prints the document as the service does, without a line end after the last line.\n"
        "The input is a state (what `gwport import` prints) or a document, which is imported "
        "first.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

// gwport convert: an API in another format.
#include "pipeline/convert.h"

#include "cli/batch.h"
#include "cli/command.h"
#include "cli/convert_files.h"
#include "cli/convert_lines.h"
#include "cli/input.h"
#include "cli/keep.h"
#include "cli/options.h"
#include "cli/output.h"
#include "pipeline/api.h"
#include "pipeline/convert_document.h"

namespace gwport::cli {

extern const Command kConvert;

namespace {

constexpr std::array<std::string_view, 3> kTargets{"oas30", "swagger", "postman"};
constexpr std::array<std::string_view, 3> kNotations{"same", "json", "yaml"};

constexpr Option kConvertOptions[] = {
    {"to", 0, "FORMAT",
     "oas30 or swagger: the document in that version;\n"
     "postman: a collection v2.1 of the API",
     kTargets},
};

constexpr Option kDocumentOptions[] = {
    {"out-format", 0, "NOTATION",
     "same (default), json or yaml; with same, a document that has the\n"
     "version already stays as it is, byte for byte",
     kNotations},
    {"strict", 0, "", "refuse a document that would lose anything"},
    {"force", 0, "", "of repeated keys take the last one; else they are refused"},
};

constexpr Option kPostmanOptions[] = {
    {"stage-name", 0, "NAME", "postman: the stage in the address; else the state's only one"},
    {"rest-api-id", 0, "ID", "postman: the id in the address; else the state's"},
    {"region", 0, "REGION", "postman: the region in the address; else us-east-1"},
};

constexpr std::span<const Option> kOptions[] = {
    kConvertOptions, kDocumentOptions, kConvertFilesOptions, kBatchOptions, kConvertLinesOptions,
    kPostmanOptions, kInputOptions,    kReportOptions,       kCommonOptions};

constexpr Example kExamples[] = {
    {"convert swagger.yaml --to oas30 -o openapi.yaml", "Swagger 2.0 to OpenAPI 3.0"},
    {"convert openapi.yaml --to swagger --out-format json --strict",
     "back, as JSON, and only if nothing is lost"},
    {"convert specs/ --to oas30 --out-dir converted/", "every document in a folder and below"},
    {"convert 'specs/**/*.json' --to oas30 --in-place", "those whose names match, where they are"},
    {"convert --ndjson --to oas30 <documents.ndjson >converted.ndjson", "a document in each line"},
    {"convert api.yaml --to postman -o collection.json", "a collection to import into Postman"},
    {"convert deployed.json --to postman --stage-name prod --region eu-west-1",
     "requests to a stage that exists"},
};

ExitCode misused(const std::string& problem) {
  complain("convert: " + problem);
  return kTrouble;
}

ExitCode to_postman(const Arguments& arguments) {
  if (wants_files(arguments) || arguments.has("ndjson"))
    return misused("--to postman takes one input, and -o");
  const std::optional<pipeline::LoadedApi> api = read_api(arguments, arguments.operands().front());
  if (!api) return kTrouble;
  const ExitCode found = show_api_findings(arguments, *api);
  if (!api->value) return found;
  return deliver(arguments,
                 pipeline::to_postman(
                     *api->value, {.stage_name = std::string(arguments.value("stage-name")),
                                   .rest_api_id = std::string(arguments.value("rest-api-id")),
                                   .region = std::string(arguments.value("region", "us-east-1"))}));
}

pipeline::ConvertOptions convert_options(const Arguments& arguments) {
  pipeline::ConvertOptions options;
  options.text = read_options(arguments);
  if (arguments.value("to") == "swagger") options.to = convert::Target::kSwagger;
  const std::string_view notation = arguments.value("out-format", "same");
  if (notation == "json") options.format = pipeline::OutFormat::kJson;
  if (notation == "yaml") options.format = pipeline::OutFormat::kYaml;
  options.strict = arguments.has("strict");
  options.force = arguments.has("force");
  return options;
}

ExitCode to_specification(const Arguments& arguments) {
  if (arguments.has("ndjson")) return convert_lines(arguments, convert_options(arguments));
  if (wants_files(arguments)) return convert_files(arguments, convert_options(arguments));
  std::unique_ptr<diag::Source> source = open_source(arguments, arguments.operands().front());
  if (!source) return kTrouble;
  const pipeline::ConvertedDocument& converted =
      keep(pipeline::convert_document(std::move(source), convert_options(arguments)));
  show_findings(arguments, converted.document, converted.diagnostics);
  if (converted.text) return deliver(arguments, converted.text);
  return converted.limit_reached ? kTrouble : kFindings;
}

ExitCode run(const Arguments& arguments) {
  if (!arguments.has("to")) return misused("name the format with --to " + one_of(kTargets));
  return arguments.value("to") == "postman" ? to_postman(arguments) : to_specification(arguments);
}

}  // namespace

const Command kConvert{
    .name = "convert",
    .operands = "STATE|SPEC|DIR|PATTERN|-...",
    .summary = "a document in the other version of the specification, or a Postman collection",
    .details =
        "oas30 and swagger keep the order of members, all texts, numbers, examples and x- keys. "
        "What the\n"
        "target can't say is reported at its place, and kept in an x- key of the same name; the "
        "way back\n"
        "takes it from there.\n"
        "\n"
        "Many inputs go into files of their own, with --out-dir or --in-place, one line for each "
        "on\n"
        "standard error. Files of folders, patterns and lists that are no OpenAPI documents are "
        "skipped.\n"
        "\n"
        "With --ndjson a line is a document in JSON, or {\"file\": NAME, \"document\": {...}}, or\n"
        "{\"file\": NAME, \"text\": \"JSON or YAML\"}. Its result is {\"file\", \"converted\": "
        "true|false,\n"
        "\"losses\": N, \"document\" (JSON) or \"text\" (YAML), \"findings\": [...]}, in the order "
        "of "
        "the\n"
        "lines. A line that can't be converted stops no other one; the exit status is 1 then.\n"
        "\n"
        "A Postman collection has a folder for each segment of the paths and one request for each "
        "method\n"
        "(GET for ANY), with examples made from the models. Address and credentials are variables "
        "of the\n"
        "collection: fill in the credentials in Postman. A document is imported first.\n",
    .options = kOptions,
    .min_operands = 0,
    .max_operands = kAny,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

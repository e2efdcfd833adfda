// gwport convert: an API in another format.
#include "pipeline/convert.h"

#include "cli/command.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "pipeline/api.h"

namespace gwport::cli {

extern const Command kConvert;

namespace {

constexpr std::array<std::string_view, 1> kTargets{"postman"};

constexpr Option kConvertOptions[] = {
    {"to", 0, "FORMAT", "postman: a collection v2.1", kTargets},
    {"stage-name", 0, "NAME", "the stage in the address; else the state's, if it has just one"},
    {"rest-api-id", 0, "ID", "the id in the address; else the state's"},
    {"region", 0, "REGION", "the region in the address; else us-east-1"},
};

constexpr std::span<const Option> kOptions[] = {kConvertOptions, kInputOptions, kReportOptions,
                                                kCommonOptions};

constexpr Example kExamples[] = {
    {"convert api.yaml --to postman -o collection.json", "a collection to import into Postman"},
    {"convert deployed.json --to postman --stage-name prod --region eu-west-1",
     "requests to a stage that exists"},
};

ExitCode run(const Arguments& arguments) {
  if (!arguments.has("to")) {
    complain("convert: name the format with --to " + one_of(kTargets));
    return kTrouble;
  }
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

}  // namespace

const Command kConvert{
    .name = "convert",
    .operands = "STATE|SPEC",
    .summary = "an API in another format: a Postman collection",
    .details =
        "The collection has a folder for each segment of the paths and one request for each method "
        "(GET\n"
        "for ANY), with examples made from the models. Address and credentials are variables of "
        "the\n"
        "collection: fill in the credentials in Postman. A document is imported first.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

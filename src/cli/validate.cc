// gwport validate: files and folders, held against the service and the specification.
#include "pipeline/validate.h"

#include "cli/batch.h"
#include "cli/check_files.h"
#include "cli/command.h"
#include "cli/controls.h"
#include "cli/findings.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"

namespace gwport::cli {

extern const Command kValidate;

namespace {

constexpr std::array<std::string_view, 3> kAgainst{"both", "service", "specification"};

constexpr Option kValidateOptions[] = {
    {"against", 0, "WHAT", "both (default), service or specification", kAgainst},
};

constexpr std::span<const Option> kOptions[] = {kValidateOptions, kFailOptions,  kBatchOptions,
                                                kServiceOptions,  kInputOptions, kControlOptions,
                                                kFindingsOptions};

constexpr Example kExamples[] = {
    {"validate api.yaml", "what the service would say, and what breaks the specification"},
    {"validate --against service specs/", "every OpenAPI document in a folder and below"},
    {"validate 'specs/**/api-*.yaml'", "those whose names match, at any depth"},
    {"validate --files-from changed.txt", "what a list names, one path a line"},
    {"validate --format json -o findings.json specs/", "for programs"},
    {"validate --format sarif=out.sarif --format text specs/", "for code scanning and for people"},
    {"validate --fail-severity warning --quiet api.yaml", "a strict gate that shows errors only"},
};

pipeline::Against against(const Arguments& arguments) {
  const std::string_view word = arguments.value("against", "both");
  if (word == "service") return pipeline::Against::kService;
  return word == "specification" ? pipeline::Against::kSpecification : pipeline::Against::kBoth;
}

ExitCode run(const Arguments& arguments) {
  const std::optional<ImportSettings> settings = import_settings("validate", arguments);
  if (!settings) return kTrouble;
  const pipeline::Against what = against(arguments);
  const pipeline::Asked asked{.service = what != pipeline::Against::kSpecification,
                              .specification = what != pipeline::Against::kService};
  return check_files(
      "validate", arguments, NamedOthers::kChecked,
      [&](std::unique_ptr<diag::Source> source, bool) {
        return pipeline::validate(std::move(source), settings->options, what);
      },
      asked);
}

}  // namespace

const Command kValidate{
    .name = "validate",
    .operands = "FILE|DIR|PATTERN|-...",
    .summary = "what is wrong with documents, without deploying them",
    .details =
        "A folder stands for the .json, .yaml and .yml files in it and below, except hidden ones. "
        "Files of\n"
        "folders, patterns and lists that are no OpenAPI documents are skipped. Findings are the "
        "result:\n"
        "they go to standard output, in the order of the inputs. The exit status is 1 when one of "
        "them\n"
        "is an error (--fail-severity). A state, as `gwport import` prints it, is held against "
        "the\n"
        "service, too.\n",
    .options = kOptions,
    .min_operands = 0,
    .max_operands = kAny,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

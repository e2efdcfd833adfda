// gwport bundle: one file out of several.
#include "pipeline/bundle.h"

#include <filesystem>

#include "cli/command.h"
#include "cli/input.h"
#include "cli/keep.h"
#include "cli/options.h"
#include "cli/output.h"
#include "report/finding.h"

namespace gwport::cli {

extern const Command kBundle;

namespace {

constexpr std::array<std::string_view, 3> kNotations{"same", "json", "yaml"};

constexpr Option kBundleOptions[] = {
    {"root", 0, "DIR", "the folder that all files are in (default: that of SPEC)"},
    {"out-format", 0, "NOTATION", "same (default), json or yaml", kNotations},
};

constexpr std::span<const Option> kOptions[] = {kBundleOptions, kInputOptions, kReportOptions,
                                                kCommonOptions};

constexpr Example kExamples[] = {
    {"bundle api.yaml -o bundled.yaml", "what ImportRestApi can take"},
    {"bundle services/orders/api.yaml --root services --out-format json",
     "with files of other folders, as JSON"},
};

pipeline::BundleOptions options_of(const Arguments& arguments) {
  pipeline::BundleOptions options;
  options.text = read_options(arguments);
  options.root = arguments.value("root");
  const std::string_view notation = arguments.value("out-format", "same");
  if (notation == "json") options.format = pipeline::OutFormat::kJson;
  if (notation == "yaml") options.format = pipeline::OutFormat::kYaml;
  return options;
}

/// The findings of all files, in the order in which the files came in.
void show(const Arguments& arguments, const pipeline::Bundle& bundle) {
  std::vector<report::FileFindings> found;
  const auto add = [&](const doc::Document& document, const diag::Diagnostics& diagnostics) {
    report::FileFindings file =
        report::collect(document, diagnostics.list(), least_severity(arguments));
    if (!file.findings.empty()) found.push_back(std::move(file));
  };
  if (bundle.unusable.source) add(bundle.unusable, bundle.why);
  if (bundle.files) {
    for (const auto& file : bundle.files->all()) add(file.document, file.diagnostics);
  }
  if (!found.empty()) write_standard_error(format_findings(arguments, found, Stream::kError));
}

ExitCode run(const Arguments& arguments) {
  const std::string root(arguments.value("root", "."));
  std::error_code error;
  if (!std::filesystem::is_directory(root, error)) {
    complain("bundle: --root takes a folder, not '" + root + "'");
    return kTrouble;
  }
  const std::string& path = arguments.operands().front();
  std::unique_ptr<diag::Source> source = open_source(arguments, path);
  if (!source) return kTrouble;
  const std::string name = source->name();
  const pipeline::Bundle& bundle =
      keep(pipeline::bundle(std::move(source), name, options_of(arguments)));
  show(arguments, bundle);
  if (!bundle.text) return kFindings;
  return deliver(arguments, bundle.text);
}

}  // namespace

const Command kBundle{
    .name = "bundle",
    .operands = "SPEC",
    .summary = "one self-contained document out of several files",
    .details =
        "References to other files are followed, also in those files, in JSON and YAML alike. "
        "Schemas,\n"
        "parameters, responses and whatever else can have a name go into definitions or "
        "components; path\n"
        "items and all else stand where they are used. Cycles stay references. A name that is "
        "taken gets a\n"
        "number. Only files below the root folder are read, also where links lead; nothing is "
        "fetched.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

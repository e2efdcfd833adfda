// gwport validate: files and folders, held against the service and the specification.
#include "pipeline/validate.h"

#include <algorithm>
#include <charconv>

#include "cli/command.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"
#include "pipeline/batch.h"
#include "pipeline/files.h"
#include "pipeline/recognize.h"
#include "report/text.h"

namespace gwport::cli {

extern const Command kValidate;

namespace {

constexpr std::array<std::string_view, 3> kAgainst{"both", "service", "specification"};
constexpr std::array<std::string_view, 4> kSeverities{"error", "warning", "info", "hint"};
constexpr unsigned kMostJobs = 256;

constexpr Option kValidateOptions[] = {
    {"against", 0, "WHAT", "both (default), service or specification", kAgainst},
    {"fail-severity", 0, "SEVERITY",
     "the mildest finding that gives exit status 1: error (default),\nwarning, info or hint",
     kSeverities},
    {"jobs", 'j', "N", "files to work on at once (default: one for each processor)"},
};

constexpr std::span<const Option> kOptions[] = {kValidateOptions, kServiceOptions, kInputOptions,
                                                kReportOptions, kCommonOptions};

constexpr Example kExamples[] = {
    {"validate api.yaml", "what the service would say, and what breaks the specification"},
    {"validate --against service specs/", "every OpenAPI document in a folder and below"},
    {"validate --format json -o findings.json specs/", "for programs"},
    {"validate --fail-severity warning --quiet api.yaml", "a strict gate that shows errors only"},
};

/// What came of one input.
struct Checked {
  report::FileFindings findings;
  bool skipped = false;     ///< no OpenAPI document, and not named by the user
  bool unreadable = false;  ///< gwport could not read it (to its end)
  std::string error;        ///< the message about a file that can't be opened
  bool fails = false;       ///< a finding at or above --fail-severity
};

/// What is the same for all inputs.
struct Job {
  const Arguments& arguments;
  pipeline::ImportOptions options;
  pipeline::Against against = pipeline::Against::kBoth;
  diag::Severity fails_at = diag::Severity::kError;
};

std::vector<pipeline::FoundFile> find_inputs(const std::vector<std::string>& operands) {
  std::vector<pipeline::FoundFile> inputs;
  for (const std::string& operand : operands) {
    if (operand == "-") {
      inputs.push_back({operand, false, {}});
      continue;
    }
    std::vector<pipeline::FoundFile> found = pipeline::find_files(operand);
    std::move(found.begin(), found.end(), std::back_inserter(inputs));
  }
  return inputs;
}

/// The number of threads, or 0 when it makes no sense.
unsigned jobs_of(const Arguments& arguments) {
  if (!arguments.has("jobs")) return pipeline::default_jobs();
  const std::string_view text = arguments.value("jobs");
  unsigned jobs = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && jobs <= kMostJobs ? jobs : 0;
}

diag::Severity fails_at(const Arguments& arguments) {
  // The choices stand in the order of diag::Severity.
  const auto* chosen =
      std::find(kSeverities.begin(), kSeverities.end(), arguments.value("fail-severity", "error"));
  return static_cast<diag::Severity>(chosen - kSeverities.begin());
}

pipeline::Against against(const Arguments& arguments) {
  const std::string_view word = arguments.value("against", "both");
  if (word == "service") return pipeline::Against::kService;
  return word == "specification" ? pipeline::Against::kSpecification : pipeline::Against::kBoth;
}

Checked check(const Job& job, const pipeline::FoundFile& input) {
  Checked checked;
  const auto unusable = [&](std::string error) {
    checked.unreadable = true;
    checked.error = std::move(error);
    return std::move(checked);
  };
  if (!input.error.empty()) return unusable("can't read " + input.path + ": " + input.error);
  Opened opened = try_open(job.arguments, input.path);
  if (!opened.source) return unusable(std::move(opened.error));
  if (input.in_directory && !pipeline::may_be_openapi(opened.source->text())) {
    checked.skipped = true;
    return checked;
  }
  const pipeline::Validation validation =
      pipeline::validate(std::move(opened.source), job.options, job.against);
  const doc::Node* root = validation.document.root;
  if (input.in_directory && root != nullptr && !pipeline::is_openapi(*root)) {
    checked.skipped = true;
    return checked;
  }
  const auto& found = validation.diagnostics.list();
  checked.unreadable = validation.unreadable;
  checked.fails = std::any_of(found.begin(), found.end(), [&](const diag::Diagnostic& each) {
    return each.severity <= job.fails_at;
  });
  checked.findings = report::collect(validation.document, found, least_severity(job.arguments));
  return checked;
}

/// Shows everything and gives the exit status, before that of writing.
ExitCode show(const Arguments& arguments, std::vector<Checked>& all) {
  std::vector<report::FileFindings> files;
  ExitCode status = kFine;
  for (Checked& each : all) {
    if (!each.error.empty()) complain(each.error);
    if (each.unreadable) {
      status = kTrouble;
    } else if (each.fails && status == kFine) {
      status = kFindings;
    }
    if (!each.skipped && each.error.empty()) files.push_back(std::move(each.findings));
  }
  if (files.empty() && status == kFine) {
    complain("validate: there is no OpenAPI document");
    return kTrouble;
  }
  std::string result = format_findings(arguments, files, Stream::kOutput);
  const bool json = arguments.value("format") == "json";
  if (!json && !arguments.has("quiet")) {
    result += report::to_text(report::summarize(files)) + '\n';
  }
  return deliver(arguments, result, status);
}

ExitCode run(const Arguments& arguments) {
  ImportSettings settings;
  std::string error = take_import_settings(arguments, settings);
  const unsigned jobs = jobs_of(arguments);
  if (error.empty() && jobs == 0) {
    error = "--jobs takes a number from 1 to " + std::to_string(kMostJobs) + ", not '" +
            std::string(arguments.value("jobs")) + "'";
  }
  if (!error.empty()) {
    complain("validate: " + error);
    return kTrouble;
  }
  if (!take_values(arguments, settings.options)) return kTrouble;
  const Job job{arguments, std::move(settings.options), against(arguments), fails_at(arguments)};
  const std::vector<pipeline::FoundFile> inputs = find_inputs(arguments.operands());
  std::vector<Checked> results(inputs.size());
  pipeline::run_batch(inputs.size(), jobs,
                      [&](std::size_t i) { results[i] = check(job, inputs[i]); });
  return show(arguments, results);
}

}  // namespace

const Command kValidate{
    .name = "validate",
    .operands = "FILE|DIR|-...",
    .summary = "what is wrong with documents, without deploying them",
    .details =
        "Of a folder every .json, .yaml and .yml file in it and below counts, except hidden ones "
        "and\n"
        "those that are no OpenAPI documents. Findings are the result: they go to standard output, "
        "in\n"
        "the order of the inputs. The exit status is 1 when one of them is an error "
        "(--fail-severity).\n"
        "A state, as `gwport import` prints it, is held against the service, too.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = kAny,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli

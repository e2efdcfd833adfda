#include "cli/lint_security.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "cli/batch.h"
#include "cli/controls.h"
#include "cli/findings.h"
#include "cli/input.h"
#include "cli/output.h"
#include "pipeline/batch.h"
#include "pipeline/distinct.h"
#include "pipeline/recognize.h"
#include "pipeline/security.h"

namespace gwport::cli {
namespace {

/// What came of one input.
struct Summarized {
  pipeline::SecuritySummary summary;
  bool skipped = false;  ///< no OpenAPI document
  std::string error;     ///< why it can't be read
};

Summarized summarize(const Arguments& arguments, const pipeline::ImportOptions& options,
                     const pipeline::Controls& controls, const pipeline::InputControl& control,
                     const pipeline::Input& input) {
  if (control.ignored) return {.skipped = true};
  if (!input.error.empty()) return {.error = "can't read " + input.path + ": " + input.error};
  Opened opened = try_open_to_check(arguments, input.path);
  if (!opened.source) return {.error = std::move(opened.error)};
  if (!pipeline::may_be_openapi(opened.source->text())) return {.skipped = true};
  pipeline::LintResult result = pipeline::lint(std::move(opened.source), options);
  const doc::Node* root = result.validation.document.root;
  if (root != nullptr && !pipeline::is_openapi(*root)) return {.skipped = true};
  return {.summary = pipeline::summarize_security(std::move(result), controls, control)};
}

/// These are about findings or make others of them.
constexpr std::array<std::string_view, 5> kForFindings{"fix", "fix-dry-run", "baseline",
                                                       "update-baseline", "max-findings"};

/// Whether --format asks for what this result has.
bool takes_formats(const Arguments& arguments) {
  const auto formats = arguments.values("format");
  return formats.size() <= 1 && (formats.empty() || formats[0] == "text" || formats[0] == "json");
}

/// What makes no sense together, in a sentence; empty: nothing.
std::string contradiction(const Arguments& arguments) {
  if (!takes_formats(arguments)) {
    return "--security is shown as text or json, one of them, and written with -o";
  }
  for (const std::string_view option : kForFindings) {
    if (arguments.has(option)) {
      return "--security lists methods: --" + std::string(option) + " is for findings";
    }
  }
  return {};
}

using Summaries = std::vector<pipeline::SecuritySummary>;

/// Everything but the options about what is shown.
struct Job {
  const Arguments& arguments;
  const pipeline::ImportOptions& options;
  const Batch& batch;
  const pipeline::Controls& controls;
  const std::vector<pipeline::InputControl>& inputs;  ///< one for each input of the batch
};

/// False when an input can't be read.
bool summarize_all(const Job& job, Summaries& files) {
  bool readable = true;
  std::size_t next = 0;
  pipeline::run_in_order(job.batch.jobs, kAhead, [&]() -> pipeline::Work {
    if (next == job.batch.inputs.size()) return {};
    return [&, place = next++]() -> pipeline::Finish {
      return [&, done = summarize(job.arguments, job.options, job.controls, job.inputs[place],
                                  job.batch.inputs[place])]() mutable {
        if (!done.error.empty()) complain(done.error);
        if (!done.error.empty()) readable = false;
        if (done.error.empty() && !done.skipped) files.push_back(std::move(done.summary));
      };
    };
  });
  return readable;
}

}  // namespace

ExitCode lint_security(const Arguments& arguments, const pipeline::ImportOptions& options) {
  const std::string wrong = contradiction(arguments);
  if (!wrong.empty()) {
    complain("lint: " + wrong);
    return kTrouble;
  }
  const auto control_options = take_control_options("lint", arguments);
  if (!control_options) return kTrouble;
  std::optional<Batch> batch = take_batch("lint", arguments);
  if (!batch) return kTrouble;
  batch->inputs = pipeline::distinct(std::move(batch->inputs));
  pipeline::Controls controls(*control_options);
  std::vector<pipeline::InputControl> inputs;
  for (const pipeline::Input& input : batch->inputs) {
    inputs.push_back(controls.of(name_of_input(arguments, input.path)));
  }
  if (!configs_are_fine(arguments, controls)) return kTrouble;
  Summaries files;
  const bool readable = summarize_all({arguments, options, *batch, controls, inputs}, files);
  std::vector<std::string_view> names;
  names.reserve(files.size());
  for (const pipeline::SecuritySummary& file : files) names.push_back(file.file);
  if (!may_be_written(arguments, names)) return kTrouble;
  const bool failed = std::any_of(files.begin(), files.end(), pipeline::fails);
  const ExitCode status = !readable ? kTrouble : failed ? kFindings : kFine;
  const bool quiet = arguments.has("quiet");
  return deliver(arguments,
                 arguments.value("format") == "json" ? pipeline::security_json(files, quiet)
                                                     : pipeline::security_text(files, quiet),
                 status);
}

}  // namespace gwport::cli

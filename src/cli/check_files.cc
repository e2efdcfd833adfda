#include "cli/check_files.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/batch.h"
#include "cli/controls.h"
#include "cli/findings.h"
#include "cli/heap.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "pipeline/batch.h"
#include "pipeline/distinct.h"
#include "pipeline/recognize.h"
#include "report/printable.h"

namespace gwport::cli {
namespace {

/// What came of one input.
struct Checked {
  report::FileFindings findings;
  bool skipped = false;     ///< no OpenAPI document, or one that the configuration ignores
  bool unreadable = false;  ///< gwport could not read it (to its end)
  std::string error;        ///< the message about a file that can't be opened
};

/// What came of all inputs.
struct Results {
  std::vector<report::FileFindings> files;
  bool trouble = false;  ///< some file could not be read
};

/// What is the same for all inputs.
struct Job {
  const Arguments& arguments;
  const Batch& batch;
  const pipeline::Controls& controls;
  std::vector<pipeline::InputControl> inputs;  ///< one for each input of the batch
  NamedOthers others;
  const Check& check;
};

Checked unusable(std::string error) {
  return {.findings = {}, .unreadable = true, .error = std::move(error)};
}

Checked skipped() { return {.findings = {}, .skipped = true, .error = {}}; }

Checked check_one(const Job& job, std::size_t place) {
  const pipeline::Input& input = job.batch.inputs[place];
  const pipeline::InputControl& control = job.inputs[place];
  if (control.ignored) return skipped();
  if (!input.error.empty()) return unusable("can't read " + input.path + ": " + input.error);
  Opened opened = try_open_to_check(job.arguments, input.path);
  if (!opened.source) return unusable(std::move(opened.error));
  const bool skips = !input.named || job.others == NamedOthers::kSkipped;
  if (skips && !pipeline::may_be_openapi(opened.source->text())) return skipped();
  pipeline::Validation validation = job.check(std::move(opened.source), job.inputs.size() == 1);
  const doc::Node* root = validation.document.root;
  if (skips && root != nullptr && !pipeline::is_openapi(*root)) return skipped();
  // What ended the look at a document is not to be hidden.
  if (!validation.unreadable) {
    job.controls.apply(control, validation.document, validation.diagnostics);
  }
  Checked checked;
  checked.unreadable = validation.unreadable;
  checked.findings = report::collect(validation.document, validation.diagnostics.list());
  checked.findings.fails_at = control.fails_at;
  checked.findings.incomplete = validation.unreadable;
  return checked;
}

void take(Checked checked, Progress& progress, Results& results) {
  progress.step();
  if (!checked.error.empty()) {
    progress.say("gwport: " + report::printable(checked.error) + '\n');
  }
  results.trouble = results.trouble || checked.unreadable;
  if (!checked.skipped && checked.error.empty()) {
    results.files.push_back(std::move(checked.findings));
  }
}

Results check_all(const Job& job) {
  Results results;
  Progress progress(job.arguments, job.batch.inputs.size());
  std::size_t next = 0;
  pipeline::run_in_order(job.batch.jobs, kAhead, [&]() -> pipeline::Work {
    if (next == job.batch.inputs.size()) return {};
    return [&, place = next++]() -> pipeline::Finish {
      return [&, checked = check_one(job, place)]() mutable {
        take(std::move(checked), progress, results);
      };
    };
  });
  return results;
}

bool fails(const report::FileFindings& file) {
  return std::any_of(file.findings.begin(), file.findings.end(),
                     [&](const report::Finding& finding) { return file.fails(finding); });
}

/// Shows or keeps what was found, without what is known already.
ExitCode conclude(const Arguments& arguments, Results results, pipeline::Baseline baseline) {
  const ExitCode reading = results.trouble ? kTrouble : kFine;
  if (arguments.has("update-baseline")) {
    return std::max(reading, update_baseline(arguments, std::move(baseline), results.files));
  }
  baseline.hide_known(results.files);
  tell_of_gone(arguments, baseline);
  const bool failed = std::any_of(results.files.begin(), results.files.end(), fails);
  return deliver_findings(arguments, std::move(results.files),
                          std::max(reading, failed ? kFindings : kFine));
}

/// A single input is read in this thread, whose memory can be prepared for it.
void prepare_for(Batch& batch) {
  if (batch.inputs.size() != 1) return;
  batch.jobs = 1;
  std::error_code unknown;
  const std::uintmax_t size = std::filesystem::file_size(batch.inputs.front().path, unknown);
  if (!unknown) prepare_heap(size);
}

/// Where no option is wrong, the options about findings.
std::optional<pipeline::ControlOptions> take_options(std::string_view command,
                                                     const Arguments& arguments,
                                                     const pipeline::Asked& asked) {
  const std::string error = check_findings_options(arguments);
  if (!error.empty()) {
    complain(std::string(command) + ": " + error);
    return std::nullopt;
  }
  std::optional<pipeline::ControlOptions> options = take_control_options(command, arguments);
  if (options) options->asked = asked;
  return options;
}

}  // namespace

ExitCode check_files(std::string_view command, const Arguments& arguments, NamedOthers others,
                     const Check& check, const pipeline::Asked& asked) {
  const std::optional<pipeline::ControlOptions> options = take_options(command, arguments, asked);
  if (!options) return kTrouble;
  std::optional<pipeline::Baseline> baseline = take_baseline(command, arguments);
  if (!baseline) return kTrouble;
  std::optional<Batch> batch = take_batch(command, arguments);
  if (!batch) return kTrouble;
  batch->inputs = pipeline::distinct(std::move(batch->inputs));
  pipeline::Controls controls(*options);
  Job job{arguments, *batch, controls, {}, others, check};
  for (const pipeline::Input& input : batch->inputs) {
    job.inputs.push_back(controls.of(name_of_input(arguments, input.path)));
  }
  prepare_for(*batch);
  if (!configs_are_fine(arguments, controls)) return kTrouble;
  Results results = check_all(job);
  const bool nothing_meant = batch->from_list || others == NamedOthers::kSkipped;
  if (results.files.empty() && !results.trouble && !nothing_meant) {
    complain(std::string(command) + ": there is no OpenAPI document");
    return kTrouble;
  }
  return conclude(arguments, std::move(results), *std::move(baseline));
}

}  // namespace gwport::cli

#include "cli/check_files.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "cli/batch.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "pipeline/batch.h"
#include "pipeline/recognize.h"
#include "report/printable.h"
#include "report/text.h"

namespace gwport::cli {
namespace {

/// What came of one input.
struct Checked {
  report::FileFindings findings;
  bool skipped = false;     ///< no OpenAPI document
  bool unreadable = false;  ///< gwport could not read it (to its end)
  std::string error;        ///< the message about a file that can't be opened
  bool fails = false;       ///< a finding at or above --fail-severity
};

/// What came of all inputs.
struct Results {
  std::vector<report::FileFindings> files;
  ExitCode status = kFine;
};

diag::Severity fails_at(const Arguments& arguments) {
  // The choices stand in the order of diag::Severity.
  const auto* chosen =
      std::find(kSeverities.begin(), kSeverities.end(), arguments.value("fail-severity", "error"));
  return static_cast<diag::Severity>(chosen - kSeverities.begin());
}

Checked unusable(std::string error) {
  return {.findings = {}, .unreadable = true, .error = std::move(error)};
}

Checked skipped() { return {.findings = {}, .skipped = true, .error = {}}; }

Checked check_one(const Arguments& arguments, const pipeline::Input& input, bool skips_others,
                  const Check& check) {
  if (!input.error.empty()) return unusable("can't read " + input.path + ": " + input.error);
  Opened opened = try_open(arguments, input.path);
  if (!opened.source) return unusable(std::move(opened.error));
  if (skips_others && !pipeline::may_be_openapi(opened.source->text())) return skipped();
  const pipeline::Validation validation = check(std::move(opened.source));
  const doc::Node* root = validation.document.root;
  if (skips_others && root != nullptr && !pipeline::is_openapi(*root)) return skipped();
  const auto& found = validation.diagnostics.list();
  Checked checked;
  checked.unreadable = validation.unreadable;
  checked.fails = std::any_of(found.begin(), found.end(),
                              [level = fails_at(arguments)](const diag::Diagnostic& each) {
                                return each.severity <= level;
                              });
  checked.findings = report::collect(validation.document, found, least_severity(arguments));
  return checked;
}

void take(Checked checked, Progress& progress, Results& results) {
  progress.step();
  if (!checked.error.empty()) {
    progress.say("gwport: " + report::printable(checked.error) + '\n');
  }
  if (checked.unreadable) {
    results.status = kTrouble;
  } else if (checked.fails && results.status == kFine) {
    results.status = kFindings;
  }
  if (!checked.skipped && checked.error.empty()) {
    results.files.push_back(std::move(checked.findings));
  }
}

Results check_all(const Arguments& arguments, const Batch& batch, NamedOthers others,
                  const Check& check) {
  Results results;
  Progress progress(arguments, batch.inputs.size());
  auto next = batch.inputs.begin();
  pipeline::run_in_order(batch.jobs, kAhead, [&]() -> pipeline::Work {
    if (next == batch.inputs.end()) return {};
    return [&, input = next++]() -> pipeline::Finish {
      const bool skips = !input->named || others == NamedOthers::kSkipped;
      return [&, checked = check_one(arguments, *input, skips, check)]() mutable {
        take(std::move(checked), progress, results);
      };
    };
  });
  return results;
}

}  // namespace

ExitCode check_files(std::string_view command, const Arguments& arguments, NamedOthers others,
                     const Check& check) {
  const std::optional<Batch> batch = take_batch(command, arguments);
  if (!batch) return kTrouble;
  const Results results = check_all(arguments, *batch, others, check);
  const bool nothing_meant = batch->from_list || others == NamedOthers::kSkipped;
  if (results.files.empty() && results.status == kFine && !nothing_meant) {
    complain(std::string(command) + ": there is no OpenAPI document");
    return kTrouble;
  }
  std::string text = format_findings(arguments, results.files, Stream::kOutput);
  if (arguments.value("format") != "json" && !arguments.has("quiet")) {
    text += report::to_text(report::summarize(results.files)) + '\n';
  }
  return deliver(arguments, text, results.status);
}

}  // namespace gwport::cli

#include "cli/lint_security.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "cli/batch.h"
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
                     const pipeline::Input& input) {
  if (!input.error.empty()) return {.error = "can't read " + input.path + ": " + input.error};
  Opened opened = try_open_to_check(arguments, input.path);
  if (!opened.source) return {.error = std::move(opened.error)};
  if (!pipeline::may_be_openapi(opened.source->text())) return {.skipped = true};
  const pipeline::LintResult result = pipeline::lint(std::move(opened.source), options);
  const doc::Node* root = result.validation.document.root;
  if (root != nullptr && !pipeline::is_openapi(*root)) return {.skipped = true};
  return {.summary = pipeline::summarize_security(result)};
}

/// Whether --format asks for what this result has.
bool takes_formats(const Arguments& arguments) {
  const auto formats = arguments.values("format");
  return formats.size() <= 1 && (formats.empty() || formats[0] == "text" || formats[0] == "json");
}

}  // namespace

ExitCode lint_security(const Arguments& arguments, const pipeline::ImportOptions& options) {
  if (!takes_formats(arguments)) {
    complain("lint: --security is shown as text or json, one of them, and written with -o");
    return kTrouble;
  }
  std::optional<Batch> batch = take_batch("lint", arguments);
  if (!batch) return kTrouble;
  batch->inputs = pipeline::distinct(std::move(batch->inputs));
  std::vector<pipeline::SecuritySummary> files;
  ExitCode status = kFine;
  auto next = batch->inputs.begin();
  pipeline::run_in_order(batch->jobs, kAhead, [&]() -> pipeline::Work {
    if (next == batch->inputs.end()) return {};
    return [&, input = next++]() -> pipeline::Finish {
      return [&, done = summarize(arguments, options, *input)]() mutable {
        if (!done.error.empty()) complain(done.error);
        if (!done.error.empty()) status = kTrouble;
        if (done.error.empty() && !done.skipped) files.push_back(std::move(done.summary));
      };
    };
  });
  const bool unknown =
      std::any_of(files.begin(), files.end(), [](const auto& each) { return !each.known; });
  if (status == kFine && (unknown || pipeline::count_lost(files) > 0)) status = kFindings;
  const bool json = arguments.value("format") == "json";
  return deliver(arguments, json ? pipeline::security_json(files) : pipeline::security_text(files),
                 status);
}

}  // namespace gwport::cli

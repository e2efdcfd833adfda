#include "cli/lint_fix.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/batch.h"
#include "cli/controls.h"
#include "cli/findings.h"
#include "cli/input.h"
#include "cli/output.h"
#include "pipeline/batch.h"
#include "pipeline/distinct.h"
#include "pipeline/files.h"
#include "pipeline/fix.h"
#include "pipeline/recognize.h"
#include "pipeline/write.h"
#include "report/unified_diff.h"

namespace gwport::cli {
namespace {

/// Writes the mended text if the file still holds the text that was mended; the reason of a
/// failure, empty if all went well.
std::string write_over(const std::string& path, std::string_view read, std::string_view text) {
  std::error_code unknown;
  if (!std::filesystem::is_regular_file(path, unknown)) return "it is no regular file";
  const pipeline::FileText now = pipeline::read_file(path);
  if (!now.text) return now.error;
  if (*now.text != read) return "it has changed since it was read";
  return pipeline::write_file(path, pipeline::whole(text), &now.version);
}

struct Change {
  std::string patch;
  std::string error;
};

Change change_of(const Arguments& arguments, const pipeline::Input& input, Fixer& fixer) {
  if (!input.error.empty()) return {{}, "can't read " + input.path + ": " + input.error};
  Opened opened = try_open_to_check(arguments, input.path);
  if (!opened.source) return {{}, std::move(opened.error)};
  const diag::Source& source = *opened.source;
  if (!pipeline::may_be_openapi(source.text())) return {};
  const pipeline::FixResult fixed = fixer.result_of(source.name(), source.text());
  return {report::unified_diff(source.name(), source.text(), fixed.text), {}};
}

}  // namespace

bool Fixer::takes_configs(const Arguments& arguments, std::span<const std::string_view> names) {
  for (const std::string_view name : names) static_cast<void>(controls_.of(std::string(name)));
  return configs_are_fine(arguments, controls_);
}

pipeline::FixResult Fixer::result_of(const std::string& name, std::string_view text) {
  const pipeline::InputControl control = [&] {
    const std::lock_guard lock(mutex_);
    return controls_.of(name);
  }();
  if (control.ignored) return {.text = std::string(text), .done = {}, .lint = {}, .passes = 0};
  return pipeline::fix(name, std::string(text), options_,
                       [&](const doc::Document& document, diag::Diagnostics& diagnostics) {
                         controls_.apply(control, document, diagnostics);
                       });
}

pipeline::Validation Fixer::fix(std::unique_ptr<diag::Source> source) {
  const std::string path = source->name();
  pipeline::FixResult fixed = result_of(path, source->text());
  if (fixed.done.empty()) return std::move(fixed.lint.validation);
  const std::string error = write_over(path, source->text(), fixed.text);
  if (error.empty()) return std::move(fixed.lint.validation);
  complain_of(path, error);
  return pipeline::lint(std::move(source), options_).validation;
}

void Fixer::complain_of(const std::string& path, const std::string& error) {
  const std::lock_guard lock(mutex_);
  failed_ = true;
  complain("can't write " + path + ": " + error);
}

ExitCode Fixer::status(ExitCode of_findings) const { return failed_ ? kTrouble : of_findings; }

ExitCode show_fixes(std::string_view command, const Arguments& arguments, Fixer& fixer) {
  std::optional<Batch> batch = take_batch(command, arguments);
  if (!batch) return kTrouble;
  batch->inputs = pipeline::distinct(std::move(batch->inputs));
  std::vector<std::string> names;
  names.reserve(batch->inputs.size());
  for (const pipeline::Input& input : batch->inputs) {
    names.push_back(name_of_input(arguments, input.path));
  }
  const std::vector<std::string_view> inputs(names.begin(), names.end());
  if (!fixer.takes_configs(arguments, inputs)) return kTrouble;
  if (!may_be_written(arguments, inputs)) return kTrouble;
  std::string patch;
  ExitCode status = kFine;
  auto next = batch->inputs.begin();
  pipeline::run_in_order(batch->jobs, kAhead, [&]() -> pipeline::Work {
    if (next == batch->inputs.end()) return {};
    return [&, input = next++]() -> pipeline::Finish {
      return [&, change = change_of(arguments, *input, fixer)] {
        patch += change.patch;
        if (change.error.empty()) return;
        complain(change.error);
        status = kTrouble;
      };
    };
  });
  if (status == kFine && !patch.empty()) status = kFindings;
  return deliver(arguments, patch, status);
}

}  // namespace gwport::cli

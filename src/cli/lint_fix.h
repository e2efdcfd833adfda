// gwport lint --fix and --fix-dry-run.
#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "diag/source.h"
#include "pipeline/controls.h"
#include "pipeline/fix.h"
#include "pipeline/import.h"
#include "pipeline/validate.h"

namespace gwport::cli {

inline constexpr Option kFixOptions[] = {
    {"fix", 0, "", "mend in the files what can be mended for sure, then report the rest"},
    {"fix-dry-run", 0, "",
     "print what --fix would change, as a patch, and nothing else; the\n"
     "exit status is 1 if that is anything"},
};

/// Mends files one by one; from several threads at once. What is hidden by options, configuration
/// or the document itself is not mended.
class Fixer {
 public:
  Fixer(const pipeline::ImportOptions& options, pipeline::ControlOptions controls)
      : options_(options), controls_(std::move(controls)) {}

  /// Reads the configuration of inputs of these names; false, after messages, when it has faults.
  [[nodiscard]] bool takes_configs(const Arguments& arguments,
                                   std::span<const std::string_view> names);

  /// What would come of a text of that name, whose configuration has no faults.
  [[nodiscard]] pipeline::FixResult result_of(const std::string& name, std::string_view text);

  /// Mends the file that the source was read from. Gives what is left to find in it.
  [[nodiscard]] pipeline::Validation fix(std::unique_ptr<diag::Source> source);

  /// The exit status of the command, given that of the findings: kTrouble when a file could not be
  /// written.
  [[nodiscard]] ExitCode status(ExitCode of_findings) const;

 private:
  void complain_of(const std::string& path, const std::string& error);

  const pipeline::ImportOptions& options_;
  std::mutex mutex_;
  pipeline::Controls controls_;
  bool failed_ = false;
};

/// Prints the changes that --fix would make to all inputs, in their order.
[[nodiscard]] ExitCode show_fixes(std::string_view command, const Arguments& arguments,
                                  Fixer& fixer);

}  // namespace gwport::cli

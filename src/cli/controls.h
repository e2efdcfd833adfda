// What users say about findings, in options.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "pipeline/baseline.h"
#include "pipeline/controls.h"

namespace gwport::cli {

/// The options that say it.
inline constexpr Option kControlOptions[] = {
    {"config", 0, "FILE|none",
     "the configuration (default: the nearest .gwport.yaml in the folder\n"
     "of each input or above, up to the repository)"},
    {"rule", 0, "ID=SEVERITY", "error, warning, info, hint or off; once for each rule"},
    {"baseline", 0, "FILE", "findings that are known: they are not shown and do not count"},
    {"update-baseline", 0, "", "write what is found now to the file of --baseline"},
};

/// Takes --config, --rule and --fail-severity over; nothing, after a message, when they are wrong.
[[nodiscard]] std::optional<pipeline::ControlOptions> take_control_options(
    std::string_view command, const Arguments& arguments);

/// Says what is wrong with configuration files. False if anything is.
[[nodiscard]] bool configs_are_fine(const Arguments& arguments, const pipeline::Controls& controls);

/// The known findings of --baseline, none without it. Nothing, after a message, when the file can't
/// be used; with --update-baseline it need not exist.
[[nodiscard]] std::optional<pipeline::Baseline> take_baseline(std::string_view command,
                                                              const Arguments& arguments);

/// Writes the baseline of these findings, and says so.
[[nodiscard]] ExitCode update_baseline(const Arguments& arguments, pipeline::Baseline baseline,
                                       const std::vector<report::FileFindings>& files);

/// Says on standard error that findings of the baseline are gone, if any are.
void tell_of_gone(const Arguments& arguments, const pipeline::Baseline& baseline);

}  // namespace gwport::cli

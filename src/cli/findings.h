// Commands whose result is findings: their formats, where each goes, and how many there are.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/options.h"
#include "report/finding.h"
#include "report/format.h"

namespace gwport::cli {

/// Their options, in the place of kCommonOptions and kReportOptions.
inline constexpr Option kFindingsOptions[] = {
    {"help", 'h', "", "show this help"},
    {"output-file", 'o', "FILE", "write the result to FILE, whole or not at all"},
    {.name = "format",
     .value = "FORMAT[=FILE]",
     .help = "text (default), unix, json, sarif, junit, github, gitlab or\n"
             "checkstyle; once for each: with =FILE it goes there, one without\n"
             "is the result",
     .choices = report::kFormatNames,
     .with_file = true},
    {"max-findings", 0, "N", "show no more than the N worst findings"},
    {"color", 0, "WHEN", "auto (default), always or never", kColors},
    {"quiet", 'q', "", "report errors only, without a summary"},
};

/// What is wrong with the values of --format and --max-findings, in a sentence; empty: nothing.
[[nodiscard]] std::string check_findings_options(const Arguments& arguments);

/// Whether no result of -o and --format would replace one of the inputs; says so if one would.
[[nodiscard]] bool may_be_written(const Arguments& arguments,
                                  std::span<const std::string_view> inputs);

/// Writes the findings in every format that was asked for, and gives `status`; when something can't
/// be written, says so and gives kTrouble.
[[nodiscard]] ExitCode deliver_findings(const Arguments& arguments,
                                        std::vector<report::FileFindings> files, ExitCode status);

}  // namespace gwport::cli

// Findings as people read them, compiler style.
#pragma once

#include <span>
#include <string>

#include "report/finding.h"
#include "report/pieces.h"
#include "report/report.h"

namespace gwport::report {

struct TextStyle {
  bool color = false;  ///< ANSI colours
};

/// Each finding as
///     file:line:column: severity: message [id]
///        12 | source line
///           |        ^~~~
///        hint: what to do
///        fix: what --fix does
/// with related places as notes below it.
[[nodiscard]] std::string to_text(std::span<const FileFindings> files, TextStyle style);

/// The same as a report has it, its summary in a last line if it wants one.
void to_text(const Report& report, const Take& take);

/// "2 errors, 1 warning in 3 files", without a line end; "no findings in 3 files" if there are
/// none.
[[nodiscard]] std::string to_text(const Summary& summary);

}  // namespace gwport::report

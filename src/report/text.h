// Findings as people read them, compiler style.
#pragma once

#include <string>
#include <vector>

#include "report/finding.h"

namespace gwport::report {

struct TextStyle {
  bool color = false;  ///< ANSI colours
};

/// Each finding as
///     file:line:column: severity: message [id]
///        12 | source line
///           |        ^~~~
///        hint: what to do
/// with related places as notes below it.
[[nodiscard]] std::string to_text(const std::vector<FileFindings>& files, TextStyle style);

/// "2 errors, 1 warning in 3 files", without a line end; "no findings in 3 files" if there are
/// none.
[[nodiscard]] std::string to_text(const Summary& summary);

}  // namespace gwport::report

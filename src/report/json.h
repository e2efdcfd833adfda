// Findings as JSON: the same facts as in the text.
#pragma once

#include <string>
#include <vector>

#include "report/finding.h"

namespace gwport::report {

/// {"findings": [{"id", "severity", "message", "evidence", "outcome", "file", "line", "column",
/// "endLine", "endColumn", "pointer", "hint", "related"}], "summary": {"files", "errors",
/// "warnings", "infos", "hints"}} and a line end. Lines and columns count from 1, columns in bytes,
/// the end is one past the last byte; they and the pointer are missing where the place is unknown,
/// `hint` and `related` where there is none.
[[nodiscard]] std::string to_json(const std::vector<FileFindings>& files);

}  // namespace gwport::report

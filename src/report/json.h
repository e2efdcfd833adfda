// Findings as JSON: the same facts as in the text.
#pragma once

#include <span>
#include <string>

#include "report/finding.h"
#include "report/pieces.h"
#include "report/report.h"
#include "text/json_writer.h"

namespace gwport::report {

/// {"findings": [{"id", "severity", "message", "evidence", "outcome", "file", "line", "column",
/// "endLine", "endColumn", "pointer", "hint", "fix", "related"}], "summary": {"files", "errors",
/// "warnings", "infos", "hints"}} and a line end. Lines and columns count from 1, columns in bytes,
/// the end is one past the last byte; they and the pointer are missing where the place is unknown,
/// `hint`, `fix` and `related` where there is none. A fix is {"title", "edits": [{"line", "column",
/// "endLine", "endColumn", "text"}]}. The summary has "notShown" if a limit left findings out.
void to_json(const Report& report, const Take& take);

/// The same, with the summary of these findings.
[[nodiscard]] std::string to_json(std::span<const FileFindings> files);

/// Only the list of findings, as one value.
void write_findings(std::span<const FileFindings> files, text::JsonWriter& json);

}  // namespace gwport::report

// Findings as annotations of GitHub Actions.
#pragma once

#include <string>

#include "report/report.h"

namespace gwport::report {

/// Workflow commands, one a line: `::error file=...,line=...,title=id::message`, with the hint as a
/// second line of the message. Info and hint become notices. Columns count characters and are left
/// out where the place has several lines, as the runner asks for.
/// Source: GitHub's documentation of workflow commands, and its toolkit for their escapes.
[[nodiscard]] std::string to_github(const Report& report);

}  // namespace gwport::report

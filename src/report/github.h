// Findings as annotations of GitHub Actions.
#pragma once

#include <string>
#include <string_view>

#include "report/pieces.h"
#include "report/report.h"

namespace gwport::report {

/// Workflow commands, one a line: `::error file=...,line=...,title=id::message`, with the hint as a
/// second line of the message. Info and hint become notices. Columns count characters and are left
/// out where the place has several lines, as the runner asks for.
/// Source: GitHub's documentation of workflow commands, and its toolkit for their escapes.
void to_github(const Report& report, const Take& take);

/// A text as the message of a workflow command: percent signs and line ends escaped, control
/// characters made visible.
[[nodiscard]] std::string github_message(std::string_view text);

/// The same as the value of a property, where colons and commas are escaped, too.
[[nodiscard]] std::string github_property(std::string_view value);

}  // namespace gwport::report

// The formats in which findings are reported: one table for the command line and its help.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "report/pieces.h"
#include "report/report.h"

namespace gwport::report {

/// Their names, the default first.
inline constexpr std::array<std::string_view, 8> kFormatNames{
    "text", "unix", "json", "sarif", "junit", "github", "gitlab", "checkstyle"};

/// Hands over the report in the format of that name, which must be one of kFormatNames, piece by
/// piece: it may be many times as long as what it is about.
void render(std::string_view format, const Report& report, const Take& take);

/// The same as one text.
[[nodiscard]] std::string render(std::string_view format, const Report& report);

}  // namespace gwport::report

// Findings as Checkstyle's XML, which many tools read.
#pragma once

#include <string>

#include "report/report.h"

namespace gwport::report {

/// <checkstyle> with a <file> for each input and an <error line column severity message source> for
/// each finding; hints count as info, columns count characters, the source is gwport.ID. Line and
/// column are missing where the place is unknown.
[[nodiscard]] std::string to_checkstyle(const Report& report);

}  // namespace gwport::report

// Findings as Checkstyle's XML, which many tools read.
#pragma once

#include "report/pieces.h"
#include "report/report.h"

namespace gwport::report {

/// <checkstyle> with a <file> for each input and an <error line column severity message source> for
/// each finding; hints count as info, columns count characters, the source is gwport.ID. Line and
/// column are missing where the place is unknown.
void to_checkstyle(const Report& report, const Take& take);

}  // namespace gwport::report

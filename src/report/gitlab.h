// Findings as a Code Quality report of GitLab.
#pragma once

#include "report/pieces.h"
#include "report/report.h"

namespace gwport::report {

/// A JSON array of {"description", "check_name", "fingerprint", "severity", "location"}: error is
/// critical, warning major, info minor, hint info. Fingerprints do not change when lines move. What
/// is about the whole file stands in line 1.
/// Source: GitLab's documentation of the Code Quality report format.
void to_gitlab(const Report& report, const Take& take);

}  // namespace gwport::report

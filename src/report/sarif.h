// Findings as SARIF 2.1.0, for code scanning.
#pragma once

#include "report/pieces.h"
#include "report/report.h"

namespace gwport::report {

/// One run with a result for each finding: rule, level (info and hint are notes), message, region,
/// the JSON pointer as logical location, related places, a fingerprint that does not change when
/// lines move, and the fix. The rules that occur stand with what the catalogue knows of them, their
/// outcome and evidence as properties. Columns count Unicode code points, which `columnKind` says;
/// relative paths are relative to %SRCROOT%.
/// Source: OASIS, SARIF 2.1.0.
void to_sarif(const Report& report, const Take& take);

}  // namespace gwport::report

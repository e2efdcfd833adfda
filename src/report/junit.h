// Findings as a JUnit report.
#pragma once

#include "report/pieces.h"
#include "report/report.h"

namespace gwport::report {

/// A test suite for each input and a test case for each finding, named "id line:column". Those that
/// make the run fail (FileFindings::fails_at) are failures, milder ones pass and say what they have
/// to say as output. An input without findings has one case that passes.
void to_junit(const Report& report, const Take& take);

}  // namespace gwport::report

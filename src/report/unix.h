// Findings one a line, for editors and grep.
#pragma once

#include "report/pieces.h"
#include "report/report.h"

namespace gwport::report {

/// `file:line:column: severity: message [id]`, one line each, whatever is in the message. Columns
/// count bytes. What is about the whole input stands at 1:1, so that every line has the same shape.
void to_unix(const Report& report, const Take& take);

}  // namespace gwport::report

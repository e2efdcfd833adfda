// gwport lint --security: how every method will be protected.
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "pipeline/import.h"

namespace gwport::cli {

/// Lists the methods of all inputs on standard output (or -o), as text or JSON. kFindings when a
/// method loses its protection or the service makes nothing of a document.
[[nodiscard]] ExitCode lint_security(const Arguments& arguments,
                                     const pipeline::ImportOptions& options);

}  // namespace gwport::cli

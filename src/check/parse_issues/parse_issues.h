// What the parser library behind the importer says of an OpenAPI 3.0 document.
#pragma once

#include "diag/diagnostic.h"
#include "doc/node.h"

namespace gwport::check {

/// Reports the parser's messages (`Parse issue: attribute ...`) in its order. False when the parser
/// makes no document of it: the service then answers `Invalid OpenAPI input.` (reported with the
/// place and the reason as hint).
[[nodiscard]] bool report_parse_issues(const doc::Node& root, diag::Diagnostics& diagnostics);

}  // namespace gwport::check

// What the parser library behind the importer says of an OpenAPI 3.0 document.
#pragma once

#include "diag/diagnostic.h"
#include "doc/node.h"

namespace gwport::check {

/// Reports the parser's messages (`Parse issue: attribute ...`) in its order. False when the parser
/// makes no document of it: the service then answers `Invalid OpenAPI input.`, which is all that is
/// reported, with the place and the reason as hint. That goes for roots of any kind, also for those
/// that are no OpenAPI document at all. Linear in the size of the document.
/// A document of OpenAPI 3.1 is no document either; if `look_on`, what the parser would say of it
/// if its version were 3.0 is reported behind the refusal. Source: the texts are
/// swagger-parser's, 2.0.17; the service showed three of them.
[[nodiscard]] bool report_parse_issues(const doc::Node& root, diag::Diagnostics& diagnostics,
                                       bool look_on = false);

}  // namespace gwport::check

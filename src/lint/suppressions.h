// Findings that the document itself asks to ignore.
#pragma once

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "lint/known_rules.h"

namespace gwport::lint {

/// Takes away what the document asks to ignore:
///     x-gwport-ignore: [rule-id]    in an object: there and in everything below
///     # gwport-ignore rule-id       in YAML: on the same line or, alone on its line, on the next
///                                   one that has more than a comment
/// Several ids have commas between them. Reports ids that are none, and requests that cover
/// nothing though their rule was asked.
void suppress(const doc::Document& document, diag::Diagnostics& diagnostics, const Asked& asked);

}  // namespace gwport::lint

// Findings that the document itself asks to ignore.
#pragma once

#include "diag/diagnostic.h"
#include "doc/document.h"

namespace gwport::lint {

/// Whether requests that cover no finding are reported. Where not every rule was asked, a finding
/// may just not have been looked for.
enum class Unused { kReported, kLeft };

/// Takes away what the document asks to ignore:
///     x-gwport-ignore: [rule-id]    in an object: there and in everything below
///     # gwport-ignore rule-id       in YAML: on the same line or, alone on its line, on the next
///                                   one that has more than a comment
/// Several ids have commas between them. Limits of gwport's own can't be ignored. Reports ids that
/// are none, and requests that cover nothing.
void suppress(const doc::Document& document, diag::Diagnostics& diagnostics, Unused unused);

}  // namespace gwport::lint

// Fixes for findings, and their use.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/document.h"

namespace gwport::lint {

/// Gives every finding whose place can be mended for sure its fix. The document must have a tree.
void add_fixes(const doc::Document& document, doc::Dialect dialect, diag::Diagnostics& diagnostics);

/// Of the findings' fixes those that can be made together, in the order of the text: where two
/// meet, the one that begins first.
[[nodiscard]] std::vector<const diag::Fix*> choose_fixes(const diag::Diagnostics& diagnostics);

/// The text with the fixes made, which must not meet.
[[nodiscard]] std::string apply_fixes(std::string_view text,
                                      const std::vector<const diag::Fix*>& fixes);

}  // namespace gwport::lint

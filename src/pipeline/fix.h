// Findings mended in the text of a document.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "diag/source.h"
#include "pipeline/import.h"
#include "pipeline/lint.h"

namespace gwport::pipeline {

/// Takes away what the user does not want to hear of: it is not mended either.
using Hide = std::function<void(const doc::Document&, diag::Diagnostics&)>;

struct FixResult {
  std::string text;               ///< as it was, if there was nothing to mend
  std::vector<std::string> done;  ///< the titles of the fixes made, in order
  LintResult lint;                ///< what is left to say of the mended text
};

/// Lints the text and mends what has a fix, in rounds: fixes that meet wait for the next one. What
/// would bring a finding of a kind that was not there, or more of one, is not done; only after the
/// version of a document has been lowered, which makes the service read it at all, may there be
/// more. Of a fixed text nothing can be fixed any more.
[[nodiscard]] FixResult fix(const std::string& name, std::string text, const ImportOptions& options,
                            const Hide& hide = {});

}  // namespace gwport::pipeline

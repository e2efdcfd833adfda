// Findings mended in the text of a document.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "diag/source.h"
#include "pipeline/fix_progress.h"
#include "pipeline/import.h"
#include "pipeline/lint.h"

namespace gwport::pipeline {

struct FixResult {
  std::string text;               ///< as it was, if there was nothing to mend
  std::vector<std::string> done;  ///< the titles of the fixes made, in order
  LintResult lint;                ///< what is left to say of the mended text
  std::size_t passes = 0;         ///< how often the document was linted
};

/// Lints the text and mends what has a fix, in rounds: fixes that meet wait for the next one. What
/// would bring a finding of a kind that was not there, or more of one, is not done; the version of
/// a document is lowered only if that holds after all that follows from it. Of a fixed text
/// nothing can be fixed any more.
[[nodiscard]] FixResult fix(const std::string& name, std::string text, const ImportOptions& options,
                            const Hide& hide = {});

}  // namespace gwport::pipeline

// Fixes made together.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "pipeline/fix_progress.h"

namespace gwport::pipeline {

/// Lints a text: what a round costs is how often it does.
using Linter = std::function<std::unique_ptr<Look>(std::string)>;

struct Round {
  std::unique_ptr<Look> look;     ///< of the mended text; null when no fix is any good
  std::vector<std::string> done;  ///< the titles of the fixes made
};

/// Makes the fixes, which must not meet, of findings that `base` has; those left out that do not
/// make the text better. Those are found by where there is more to say afterwards, else by halves,
/// in at most `most` attempts; what was not tried then is left out, too.
[[nodiscard]] Round make_round(const Look& base,
                               const std::vector<const diag::Diagnostic*>& findings,
                               const Linter& linter, std::size_t most);

}  // namespace gwport::pipeline

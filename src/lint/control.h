// A configuration at work on the findings of one file.
#pragma once

#include <span>
#include <string_view>

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "lint/config.h"
#include "lint/suppressions.h"

namespace gwport::lint {

/// Everything that decides about the findings of a file.
struct Control {
  const Config& config;
  std::span<const RuleLevel> last_word = {};  ///< levels that win over the configuration's
  std::string_view path;                      ///< of the file, relative to config.folder
  Asked asked = {true, true, true};
};

/// Takes away what the document or the configuration does not want to see, and sets the severities
/// of the rest. Reports requests and acceptances that are of no use.
void apply(const Control& control, const doc::Document& document, diag::Diagnostics& diagnostics);

}  // namespace gwport::lint

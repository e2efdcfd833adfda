// A document seen by the service and by a careful reader.
#pragma once

#include <memory>
#include <optional>

#include "diag/source.h"
#include "model/state.h"
#include "pipeline/import.h"
#include "pipeline/validate.h"

namespace gwport::pipeline {

struct LintResult {
  Validation validation;
  /// What the import makes of the document, also of one that is refused for another reason; empty
  /// when it is not even taken apart.
  std::optional<model::State> state;
};

/// Imports the document and lets the rules of lint look at it. A document that the service makes
/// nothing of is looked at as well if its version says how to read it (3.1 counts as 3.0).
[[nodiscard]] LintResult lint(std::unique_ptr<diag::Source> source, const ImportOptions& options);

}  // namespace gwport::pipeline

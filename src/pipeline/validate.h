// Everything that can be said of a document before it is deployed.
#pragma once

#include <memory>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

struct Validation {
  doc::Document document;  ///< keeps the text for positions
  diag::Diagnostics diagnostics;
  /// gwport itself could not go on (a limit of its own): the findings are not all there is.
  bool unreadable = false;
};

/// Reads the document and reports what the service would make of it.
[[nodiscard]] Validation validate(std::unique_ptr<diag::Source> source,
                                  const ImportOptions& options);

}  // namespace gwport::pipeline

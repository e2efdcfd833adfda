// The first stage of every command that takes a document.
#pragma once

#include <memory>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

/// Reads a document, puts the values of variables in and reports repeated keys. The root is null
/// when it can't be read (reported).
[[nodiscard]] doc::Document open_document(std::unique_ptr<diag::Source> source,
                                          const ImportOptions& options,
                                          diag::Diagnostics& diagnostics);

/// Whether gwport itself can't go on: a limit of its own, named in a finding.
[[nodiscard]] bool refused_by_gwport(const diag::Diagnostics& diagnostics);

}  // namespace gwport::pipeline

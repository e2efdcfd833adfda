// YAML text to tree.
#pragma once

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "text/read.h"

namespace gwport::text {

/// Fills document.root from document.source as one YAML 1.1 document, by the library that the
/// options name. Anchors are expanded by sharing and merge keys merged; plain scalars get their
/// types from text/scalars.h. On an error reports it and leaves the root null.
void read_yaml(doc::Document& document, const ReadOptions& options, diag::Diagnostics& diagnostics);

}  // namespace gwport::text

// JSON text to tree through nlohmann/json's SAX interface.
#pragma once

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "text/read.h"

namespace gwport::text {

/// Fills document.root from document.source as strict JSON (RFC 8259); a BOM is skipped. On an
/// error reports it and leaves the root null.
void read_json(doc::Document& document, const ReadOptions& options, diag::Diagnostics& diagnostics);

}  // namespace gwport::text

// JSON text to tree through nlohmann/json's SAX interface.
#pragma once

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "text/read.h"

namespace gwport::text {

/// How much of a text has to be JSON.
enum class JsonExtent {
  kWholeText,
  kFirstValue,  ///< anything may follow the first value; that is warned of
};

/// Fills document.root from document.source as strict JSON (RFC 8259); a byte order mark is
/// skipped. Numbers keep their text, whatever their size. On an error reports it and leaves the
/// root null.
void read_json(doc::Document& document, JsonExtent extent, const ReadOptions& options,
               diag::Diagnostics& diagnostics);

}  // namespace gwport::text

// JSON text to tree.
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
/// root null. A text without fault is read by our own scanner (json_scanner.h), any other one by
/// judge_json().
void read_json(doc::Document& document, JsonExtent extent, const ReadOptions& options,
               diag::Diagnostics& diagnostics);

/// The same through nlohmann/json's SAX interface alone.
void judge_json(doc::Document& document, JsonExtent extent, const ReadOptions& options,
                diag::Diagnostics& diagnostics);

}  // namespace gwport::text

// Import, export, import again: what the way through an export costs.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "diag/rule.h"
#include "diag/source.h"
#include "doc/document.h"
#include "pipeline/export.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

/// One thing that is not the same afterwards.
struct RoundTripRow {
  std::string change;  ///< lost, changed, added or renamed
  std::string what;    ///< the entity: "model Pet", "method GET /pets", "security scheme key"
  std::string member;  ///< of the entity; empty: the entity itself
  std::string before;
  std::string after;
  diag::Span span;  ///< in the first document; unknown where that has no such place
  /// Why the service does so; null where that is not known: a fault of gwport.
  const diag::Rule* rule = nullptr;
};

/// What came of the three steps.
struct RoundTrip {
  doc::Document document;         ///< keeps the text for positions
  diag::Diagnostics diagnostics;  ///< of the first import
  bool unreadable = false;        ///< refused by gwport itself
  std::string refused_by;         ///< "import", "export" or "second import"; empty: none
  std::string error_code;         ///< of the refusal
  std::string error_message;      ///< the service's words
  std::vector<RoundTripRow> rows;

  /// Whether something was lost, changed or renamed: what was only added does not count.
  [[nodiscard]] bool lossy() const;
};

/// Imports a document, exports the API as the request says, imports the export and compares. With
/// `documentation` among the extensions the stage has a documentation version of all parts;
/// otherwise documentation parts are not compared: the export of such a stage has none.
[[nodiscard]] RoundTrip round_trip(std::unique_ptr<diag::Source> source,
                                   const ImportOptions& options, ExportRequest request);

}  // namespace gwport::pipeline

// An API out of whatever describes it: a state, or a document.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "model/state.h"
#include "pipeline/import.h"
#include "read/state/state.h"
#include "text/read.h"

namespace gwport::pipeline {

/// Whether the text is a state: its root has restApi.
[[nodiscard]] bool is_state(const diag::Source& source, const text::ReadOptions& options);

/// The API, or why there is none.
struct LoadedApi {
  doc::Document document;  ///< keeps the text for positions
  diag::Diagnostics diagnostics;
  std::optional<model::State> value;
  std::string error_message;  ///< the service's, when it would refuse the document
  bool is_state = false;      ///< a state, not a document
};

/// Reads a state (its root has restApi), or imports a document as ImportRestApi would by default.
[[nodiscard]] LoadedApi load_api(std::unique_ptr<diag::Source> source,
                                 const text::ReadOptions& options);

/// The same with options for a document; `origins` says whether entities of a state know their
/// places, as those of a document do.
[[nodiscard]] LoadedApi load_api(std::unique_ptr<diag::Source> source, const ImportOptions& options,
                                 read::Origins origins);

/// What came of an import.
[[nodiscard]] LoadedApi loaded(ImportResult result);

}  // namespace gwport::pipeline

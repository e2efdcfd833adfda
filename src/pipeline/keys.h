// ImportApiKeys.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "check/check.h"
#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"

namespace gwport::pipeline {

/// What the service would answer to ImportApiKeys. Nothing in here holds a key in full.
struct KeysResult {
  /// Keeps the text that may be shown, for positions and excerpts: as long as the file's, with
  /// stars for keys. It has no tree.
  doc::Document document;
  diag::Diagnostics diagnostics;  ///< in the order of the file
  std::vector<std::string> ids;   ///< of the keys, made up
  std::vector<std::string> warnings;
  std::string error_message;  ///< when the service refuses
};

/// Imports the keys of a CSV file. Rows that the service can't use are warnings, or refuse the call
/// if warnings count as errors. Source: API Reference, ImportApiKeys; developer guide, API key file
/// format. How the service words the refusal of warnings is inferred from ImportRestApi.
[[nodiscard]] KeysResult import_keys(std::unique_ptr<diag::Source> source,
                                     const check::Limits& limits, bool fail_on_warnings);

}  // namespace gwport::pipeline

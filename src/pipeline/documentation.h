// ImportDocumentationParts and CreateDocumentationVersion.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "model/state.h"
#include "pipeline/import.h"
#include "text/read.h"

namespace gwport::pipeline {

/// What the service would answer to ImportDocumentationParts.
struct DocumentationResult {
  doc::Document document;  ///< keeps the text for positions
  diag::Diagnostics diagnostics;
  std::optional<model::State> state;  ///< the API afterwards; empty when refused
  std::vector<std::string> ids;       ///< of the imported parts, in the order of the document
  std::vector<std::string> warnings;
  std::string error_message;  ///< of the BadRequestException when the service refuses
  bool unreadable = false;    ///< refused by gwport itself
};

/// Imports the documentation parts of an OpenAPI document, or of a bare {"documentationParts":
/// [...]}, onto an API, which is not changed. Nothing but documentation parts is touched; of the
/// options those about reading, limits, warnings and the mode count. Source: recorded,
/// ImportDocumentationParts; API Reference; developer guide, "Import and export API documentation".
[[nodiscard]] DocumentationResult import_documentation(std::unique_ptr<diag::Source> source,
                                                       const ImportOptions& options,
                                                       const model::State& onto);

/// A documentation version to make.
struct Publication {
  std::string version;
  std::optional<std::string> description;
  std::optional<std::string> stage_name;  ///< the stage that is to use it
  std::string created_date;
};

/// Takes a snapshot of the API's parts under a version and gives it to the stage. The reason why
/// that can't be done, in a sentence; empty when it is done. Source: API Reference,
/// CreateDocumentationVersion.
[[nodiscard]] std::string publish_documentation(model::State& state,
                                                const Publication& publication);

}  // namespace gwport::pipeline

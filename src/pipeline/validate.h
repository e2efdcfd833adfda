// Everything that can be said of a document before it is deployed.
#pragma once

#include <memory>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

/// What a document is held against.
enum class Against {
  kService,        ///< what Amazon API Gateway would do with it
  kSpecification,  ///< OpenAPI 3.0 or Swagger 2.0, whichever it says
  kBoth,
};

struct Validation {
  doc::Document document;  ///< keeps the text for positions
  diag::Diagnostics diagnostics;
  /// gwport itself could not go on (a limit of its own): the findings are not all there is.
  bool unreadable = false;
};

/// Reads the document and reports what is wrong with it. One that follows neither of the two
/// specifications is refused by the service (invalid-openapi-input); with kSpecification alone
/// unknown-specification is reported.
///
/// A state is held against the service alone, whatever is asked for: what is wrong with it, and
/// what the calls that make its entities would be answered, in the words of an import.
[[nodiscard]] Validation validate(std::unique_ptr<diag::Source> source,
                                  const ImportOptions& options, Against against);

}  // namespace gwport::pipeline

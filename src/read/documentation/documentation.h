// DocumentationParts out of a document: explicit ones and those derived from plain texts.
#pragma once

#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/entities.h"

namespace gwport::read {

/// How much of each part is made.
enum class PartsAs {
  kWhole,
  kOrigins,  ///< the origin and nothing else, in no special order: they are only counted
};

/// The parts of a Swagger 2.0 or OpenAPI 3.0 document, in the listing order of
/// GetDocumentationParts. `prefix` is put in front of every path (basepath modes prepend and split;
/// "" for ignore).
[[nodiscard]] std::vector<model::DocumentationPart> read_documentation(
    const doc::Node& root, doc::Dialect dialect, std::string_view prefix,
    std::string_view rest_api_id, diag::Diagnostics& diagnostics, PartsAs as = PartsAs::kWhole);

}  // namespace gwport::read

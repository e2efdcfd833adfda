// Imported documentation parts onto those of an existing API: PutRestApi and
// ImportDocumentationParts.
#pragma once

#include <string_view>
#include <vector>

#include "model/entities.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

/// The parts afterwards, in the order of GetDocumentationParts.
/// Merge: new locations are added; at a location that has a part, imported attributes (the members
/// of `properties`, not deeper) replace those of the same name, the others and the id stay.
/// Overwrite: the imported parts and no others, every one with a new id.
/// Source: developer guide, "Import and export API documentation"; the ids are recorded.
[[nodiscard]] std::vector<model::DocumentationPart> put_documentation(
    const std::vector<model::DocumentationPart>& old,
    std::vector<model::DocumentationPart> incoming, PutMode mode);

}  // namespace gwport::pipeline

// The two origins of documentation parts.
#pragma once

#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/entities.h"

namespace gwport::read {

/// The parts of a `documentationParts` list in its order, with completed locations and without ids.
/// Parts with a wrong location are reported and left out; of two with one location the last is
/// kept.
[[nodiscard]] std::vector<model::DocumentationPart> explicit_parts(const doc::Node& list,
                                                                   diag::Diagnostics& diagnostics);

/// The parts that the importer makes of plain texts (info.description, tags, summaries,
/// descriptions, model titles), one per entity, not yet collapsed, in document order. `prefix` goes
/// before each path. Of references only those are reported that exceed the budget (once, and only
/// if nobody reported them before): others are the business of who reads the methods.
[[nodiscard]] std::vector<model::DocumentationPart> derived_parts(const doc::Node& root,
                                                                  doc::Dialect dialect,
                                                                  std::string_view prefix,
                                                                  diag::Diagnostics& diagnostics);

/// Removes the derived parts (not yet collapsed) whose texts an export prints without one: a
/// model's own texts, the placeholder of a response, and what an entity inherits from the listed
/// parts. A document that lists its parts was exported; such texts in it say nothing about further
/// parts. Source: inferred, the developer guide's published sample and parts that are inherited
/// would otherwise not come back from their own import; without a listing the placeholder does
/// become a part (public listings hold it).
void drop_exported_texts(const std::vector<model::DocumentationPart>& listed,
                         std::vector<model::DocumentationPart>& derived);

/// Joins equal texts: parts of one type, name and status code with equal properties become one with
/// method "*" (several methods) and path "/" (several paths). A joined
/// location that another part already has is not used: those parts stay as they are. METHOD and
/// REQUEST_BODY parts are left alone, because no entity would inherit a joined one.
/// Source: the 14 parts of the service's own PetStore definition; inferred for REQUEST_BODY.
[[nodiscard]] std::vector<model::DocumentationPart> collapsed(
    std::vector<model::DocumentationPart> parts);

}  // namespace gwport::read

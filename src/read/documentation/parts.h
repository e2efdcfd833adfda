// The two origins of documentation parts.
#pragma once

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/entities.h"
#include "read/documentation/location.h"
#include "text/json_writer.h"

namespace gwport::read {

/// The parts of a `documentationParts` list in its order, with completed locations and without ids.
/// Parts with a wrong location are reported and left out; of two with one location the last is
/// kept.
[[nodiscard]] std::vector<model::DocumentationPart> explicit_parts(const doc::Node& list,
                                                                   diag::Diagnostics& diagnostics);

/// A part that the importer makes of plain texts, in views into the document and into
/// DerivedParts::paths: only what is left after all comparisons becomes a part.
struct DerivedPart {
  PartKey location;
  bool named = false;
  /// The members that become properties, in order; null where there are fewer.
  std::array<const doc::Node*, 3> texts{};
  diag::Span span;
};

/// There are many of them: a list that never moves takes half the memory.
using DerivedList = std::deque<DerivedPart>;

struct DerivedParts {
  std::deque<std::string> paths;
  DerivedList list;
};

/// The parts that the importer makes of plain texts (info.description, tags, summaries,
/// descriptions, model titles), one per entity, not yet collapsed, in document order. `prefix` goes
/// before each path. Of references only those are reported that exceed the budget (once, and only
/// if nobody reported them before): others are the business of who reads the methods.
[[nodiscard]] DerivedParts derive_parts(const doc::Node& root, doc::Dialect dialect,
                                        std::string_view prefix, diag::Diagnostics& diagnostics);

/// Removes the derived parts (not yet collapsed) whose texts an export prints without one: a
/// model's own texts, the placeholder of a response, and what an entity inherits from the listed
/// parts. A document that lists its parts was exported; such texts in it say nothing about further
/// parts. Source: inferred, the developer guide's published sample and parts that are inherited
/// would otherwise not come back from their own import; without a listing the placeholder does
/// become a part (public listings hold it).
void drop_exported_texts(const std::vector<model::DocumentationPart>& listed, DerivedList& derived);

/// Joins equal texts: parts of one type, name and status code with equal properties become one with
/// method "*" (several methods) and path "/" (several paths). A joined location that another part
/// already has is not used: those parts stay as they are. METHOD parts are left alone.
/// Source: the 14 parts of the service's own PetStore definition; it has no two equal request
/// bodies, which are taken to be joined like the rest.
void collapse(DerivedList& parts);

/// Makes the parts themselves, without ids.
class PartMaker {
 public:
  /// Fills in a new part.
  void make(const DerivedPart& part, model::DocumentationPart& made);

 private:
  void write_properties(const DerivedPart& part);

  std::string properties_;  // what writer_ writes
  text::JsonWriter writer_{properties_, text::JsonStyle::kCompact};
};

}  // namespace gwport::read

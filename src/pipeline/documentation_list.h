// Which texts an API's entities have: for people, and for a line that CI holds.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "emit/documentation/documentation.h"
#include "model/state.h"

namespace gwport::pipeline {

/// Which entities are looked at; all together when more than one is set.
struct DocumentationFilter {
  std::vector<std::string_view> types;   ///< empty: all
  std::optional<std::string_view> path;  ///< the entity's path, exactly
  std::optional<std::string_view> name;  ///< part of the entity's name
};

/// An entity and the part that applies to it.
struct ListedEntity {
  model::DocumentedEntity entity;
  model::AppliedPart applied;
  model::AppliedPart disputed;  ///< what it inherits if the developer guide is right; see
                                ///< model::DocumentationIndex
  /// The part's first text in one short line: description, summary or title, else whatever text
  /// comes first. Empty: no part applies, or none with a text.
  std::string text;
};

/// The entities of an API that a filter lets through. Views and pointers are those of the state.
struct DocumentationList {
  std::vector<ListedEntity> entities;
  std::size_t documented = 0;  ///< how many of them have a text

  /// In percent; 100 without entities.
  [[nodiscard]] double coverage() const;
};

/// Lists the entities in the order of emit::documented_entities. Reports once that the manuals
/// disagree about some of them. The state must outlive the list.
[[nodiscard]] DocumentationList list_documentation(const model::State& state,
                                                   const DocumentationFilter& filter,
                                                   diag::Diagnostics& diagnostics);

/// A line for each entity: its location, "own", "none" or "from" and a location, the text.
/// Where the manuals disagree it says "none or from" or "from ... or none".
/// `undocumented`: only those without a text.
[[nodiscard]] std::string documentation_table(const DocumentationList& list, bool undocumented);

/// The same as JSON: {"entities": [{"location", "documented", "inherited", "part": {"id",
/// "location"}, "disputed" (a part), "text"}], "total", "documented"}.
[[nodiscard]] std::string documentation_json(const DocumentationList& list, bool undocumented);

/// "3 of 4 entities are documented (75%)"; the percentage is rounded down.
[[nodiscard]] std::string coverage_text(const DocumentationList& list);

}  // namespace gwport::pipeline

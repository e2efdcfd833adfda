// The texts that documentation parts give to entities.
#pragma once

#include <cstddef>
#include <vector>

#include "doc/document.h"
#include "model/documentation_index.h"
#include "model/entities.h"

namespace gwport::emit {

/// Parts with their properties read. Moved, not copied.
class Documentation {
 public:
  Documentation() = default;
  /// `parts` must outlive the object and stay where they are.
  explicit Documentation(const std::vector<model::DocumentationPart>& parts);

  /// The properties (an object) of the part that applies to the entity; null when none does, or
  /// its properties are no object. Valid as long as the Documentation.
  [[nodiscard]] const doc::Node* find(const model::DocumentedEntity& entity) const;

  /// The same for a part of the list.
  [[nodiscard]] const doc::Node* properties_of(const model::DocumentationPart& part) const;

  [[nodiscard]] const model::DocumentationIndex& index() const { return index_; }

 private:
  const model::DocumentationPart* first_ = nullptr;
  std::vector<doc::Document> properties_;  ///< in the order of the parts
  model::DocumentationIndex index_;
};

}  // namespace gwport::emit

// Which models can't be inserted because of what they refer to.
#pragma once

#include <string_view>
#include <unordered_set>
#include <vector>

#include "doc/node.h"

namespace gwport::read {

/// A definition as far as its references go.
struct ModelReferences {
  std::string_view name;
  std::vector<const doc::Node*> references;  ///< $ref nodes that name definitions
  bool failed = false;                       ///< could not be created, for a reason of its own
};

/// For each definition the $ref that keeps it from being inserted: one to a definition that is
/// missing, has failed, or can't be inserted itself. Null for the others and for failed ones.
/// Circles are fine, and so are references to models that `existing` names. Takes time linear in
/// definitions and references.
[[nodiscard]] std::vector<const doc::Node*> unsatisfied(
    const std::vector<ModelReferences>& models,
    const std::unordered_set<std::string_view>& existing);

}  // namespace gwport::read

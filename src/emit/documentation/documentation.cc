#include "emit/documentation/documentation.h"

#include "text/read.h"

namespace gwport::emit {

Documentation::Documentation(const std::vector<model::DocumentationPart>& parts)
    : first_(parts.data()), index_(parts) {
  properties_.reserve(parts.size());
  for (const model::DocumentationPart& part : parts) {
    diag::Diagnostics ignored;
    properties_.push_back(text::read("properties", part.properties, ignored));
  }
}

const doc::Node* Documentation::find(const model::DocumentedEntity& entity) const {
  const model::DocumentationPart* part = index_.applied(entity).part;
  return part != nullptr ? properties_of(*part) : nullptr;
}

const doc::Node* Documentation::properties_of(const model::DocumentationPart& part) const {
  const doc::Node* root = properties_[static_cast<std::size_t>(&part - first_)].root;
  return root != nullptr && root->is_object() ? root : nullptr;
}

}  // namespace gwport::emit

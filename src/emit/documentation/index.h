// Which documentation part applies to an entity, and what of it goes into an export.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "doc/document.h"
#include "model/entities.h"

namespace gwport::emit {

/// An entity of an API as a documentation location names it. Views must outlive the call.
struct DocumentedEntity {
  std::string_view type;
  std::string_view path = {};    ///< "" for types without a path
  std::string_view method = {};  ///< ANY is looked up as "*" too
  std::string_view status_code = {};
  std::string_view name = {};
};

/// Finds parts by location in a hash table: the entity's own part, else the one it inherits.
/// Inheritable are parameters, headers and responses: first by the longest prefix of the path, then
/// the exact status code before "*", then the exact method before "*". METHOD and REQUEST_BODY
/// inherit nothing: the API Reference says so, the developer guide's table disagrees. Source: API
/// Reference, DocumentationPartLocation; developer guide, "Representation of API documentation in
/// API Gateway".
class DocumentationIndex {
 public:
  DocumentationIndex() = default;
  /// `parts` must outlive the index.
  explicit DocumentationIndex(const std::vector<model::DocumentationPart>& parts);

  /// The properties that apply (an object); null when there are none. Valid as long as the index.
  [[nodiscard]] const doc::Node* find(const DocumentedEntity& entity) const;

 private:
  [[nodiscard]] const doc::Node* at(const DocumentedEntity& entity) const;

  std::vector<doc::Document> properties_;
  std::unordered_map<std::string, const doc::Node*> by_location_;
};

}  // namespace gwport::emit

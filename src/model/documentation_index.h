// Which documentation part applies to an entity of an API.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/entities.h"

namespace gwport::model {

/// An entity of an API as a documentation location names it. Views must outlive the call.
struct DocumentedEntity {
  std::string_view type;
  std::string_view path = {};    ///< "" for types without a path
  std::string_view method = {};  ///< ANY is looked up as "*" too
  std::string_view status_code = {};
  std::string_view name = {};
};

/// The entity that has this location. The views are those of the location.
[[nodiscard]] DocumentedEntity entity_of(const DocumentationPartLocation& location);

/// The part that applies to an entity.
struct AppliedPart {
  const DocumentationPart* part = nullptr;  ///< null: none does
  bool own = false;  ///< the part's location is the entity's; else it is inherited
};

/// Finds parts by location: the entity's own part, else the one it inherits. Inheritable are
/// parameters, headers, request bodies and responses: first by the longest prefix of the path, then
/// the exact status code before "*", then the exact method before "*". Source: API Reference,
/// DocumentationPartLocation; developer guide, "Representation of API documentation in API
/// Gateway". The two disagree about METHOD and REQUEST_BODY, which only the guide calls
/// inheritable. METHOD inherits nothing here; REQUEST_BODY does, because an import joins equal
/// texts of several bodies in one part, which nothing else could be for.
///
/// A lookup takes the logarithm of the number of parts, however deep the path is.
class DocumentationIndex {
 public:
  DocumentationIndex() = default;
  /// `parts` must outlive the index. Of two with one location the first counts.
  explicit DocumentationIndex(const std::vector<DocumentationPart>& parts);

  /// The part that applies. Valid as long as the index.
  [[nodiscard]] AppliedPart applied(const DocumentedEntity& entity) const;

  /// The part that an entity of type METHOD or REQUEST_BODY inherits by the developer guide and
  /// not by the API Reference; none for other types and for entities with a part of their own.
  [[nodiscard]] AppliedPart disputed(const DocumentedEntity& entity) const;

 private:
  /// A part among those that differ from it in nothing but the path.
  struct Entry {
    std::string_view path;  ///< "" for the root
    const DocumentationPart* part = nullptr;
    std::size_t above = 0;  ///< place of the entry with the next shorter prefix of the path
  };
  using Group = std::vector<Entry>;  ///< sorted: an entry stands before those below its path

  static void link(Group& group);
  [[nodiscard]] AppliedPart most_special(const DocumentedEntity& entity, bool may_inherit) const;
  [[nodiscard]] const Entry* nearest(const std::string& key, std::string_view path) const;

  std::unordered_map<std::string, Group> groups_;  ///< by all of a location but the path
};

}  // namespace gwport::model

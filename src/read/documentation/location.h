// The twelve types of documentation parts and the location fields that belong to each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "model/entities.h"
#include "model/ids.h"

namespace gwport::read {

/// Which fields a type's location has besides `type`. Source: developer guide, "Representation of
/// API documentation in API Gateway". Where the API Reference demands more (a name for every
/// parameter type, AUTHORIZER and MODEL) the developer guide's weaker rule stands: it refuses less.
struct LocationFields {
  std::string_view type;
  bool path;
  bool method;
  bool status_code;
  bool name;
  bool name_needed;
};

/// The row of a type; null for an unknown type.
[[nodiscard]] const LocationFields* location_fields(std::string_view type);

/// Fills in what a location leaves out: path "/", method "*", status code "*", where the type has
/// them.
void complete_location(model::DocumentationPartLocation& location);

/// A location in views; a field that it has not is empty. Good as long as no part is moved.
struct PartKey {
  std::string_view type;
  std::string_view path;
  std::string_view status_code;
  std::string_view name;
  std::string_view method;
  friend bool operator==(const PartKey&, const PartKey&) = default;
};

struct PartKeyHash {
  [[nodiscard]] std::size_t operator()(const PartKey& key) const;
};

/// All that tells a location from others; a path left out is "/".
[[nodiscard]] PartKey key_of(const model::DocumentationPartLocation& location);

/// Which of equal locations to list.
enum class OfEqual { kAll, kFirst };

/// The places of the locations in the order in which GetDocumentationParts lists parts: that of
/// location_key(); equal ones in their own order. The types must be known ones.
[[nodiscard]] std::vector<std::uint32_t> listing_order(std::span<const PartKey* const> locations,
                                                       OfEqual of_equal);

/// The location as one text, unique per location, whose byte order is the order in which
/// GetDocumentationParts lists parts. Source: measured on two listings (14 and 28 parts).
[[nodiscard]] std::string location_key(const model::DocumentationPartLocation& location);

/// Sorts parts as GetDocumentationParts lists them.
[[nodiscard]] std::vector<model::DocumentationPart> in_listing_order(
    std::vector<model::DocumentationPart> parts);

/// Completes the parts of one API: their locations, and an id made from the location where there
/// is none.
class PartCompletion {
 public:
  /// The id must outlive this.
  explicit PartCompletion(std::string_view rest_api_id) : rest_api_id_(rest_api_id) {}
  void complete(model::DocumentationPart& part);

 private:
  std::string_view rest_api_id_;
  std::string text_;  // of a location; kept for its room
  model::DistinctIds ids_;
};

/// Completes all parts of an API, in their order.
void complete_parts(std::vector<model::DocumentationPart>& parts, std::string_view rest_api_id);

}  // namespace gwport::read

// The paths of a document by the variables that they go through.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "doc/node.h"

namespace gwport::lint {

/// Made once for a document, so that a fix costs what it changes.
class PathIndex {
 public:
  using Nodes = std::vector<const doc::Node*>;

  /// Takes time in proportion to the texts of all paths. The tree must outlive this.
  explicit PathIndex(const doc::Node& root);

  /// Whether the document has the path.
  [[nodiscard]] bool has(std::string_view path) const { return paths_.contains(path); }

  /// The first variable part, braces included, that a path has behind these parts; empty if none.
  [[nodiscard]] std::string_view variable_below(const std::vector<std::string_view>& parts) const;

  /// The path items that go through the variable at this place of a path, in the document's order.
  [[nodiscard]] const Nodes& items(const std::vector<std::string_view>& path,
                                   std::size_t place) const;
  /// The locations of documentation parts that do.
  [[nodiscard]] const Nodes& locations(const std::vector<std::string_view>& path,
                                       std::size_t place) const;

 private:
  using Index = std::unordered_map<std::uint64_t, Nodes>;

  void add_item(const doc::Node& item);
  static void add(std::string_view path, const doc::Node& node, Index& index);
  static const Nodes& find(const std::vector<std::string_view>& path, std::size_t place,
                           const Index& index);

  std::unordered_set<std::string_view> paths_;
  std::unordered_map<std::uint64_t, std::string_view> variables_;  // by a hash of what is above
  Index items_;      // by a hash of the segments up to a variable
  Index locations_;  // the same
};

}  // namespace gwport::lint

// The x- members of one exported object.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "doc/node.h"
#include "doc/sink.h"

namespace gwport::emit {

/// Collects the x- members of an object and writes them in the order in which the service does:
/// that of a Java hash map over their names. Source: measured on exports.
class Extras {
 public:
  using Value = std::function<void(doc::Sink&)>;

  void add(std::string_view name, Value value) { members_.emplace_back(name, std::move(value)); }
  /// The x- members of a documentation part's properties; null is taken and adds nothing. Names
  /// that were added before stay.
  void add_from(const doc::Node* properties);
  [[nodiscard]] bool empty() const { return members_.empty(); }
  void write(doc::Sink& sink) const;

 private:
  std::vector<std::pair<std::string, Value>> members_;
};

/// Writes the x- members of a documentation part's properties; null is taken and writes nothing.
/// Source: the developer guide says that entities take over what OpenAPI allows; its published
/// sample shows it for info, the root, path items and operations, the others follow.
void write_extras(const doc::Node* properties, doc::Sink& sink);

/// Writes the named member of a documentation part as it is, if it is there and not null.
void copy_member(const doc::Node* properties, std::string_view name, doc::Sink& sink);

}  // namespace gwport::emit

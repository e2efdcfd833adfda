// Where the parser library says something is.
#pragma once

#include <string>
#include <string_view>

namespace gwport::check {

/// A place in the library's own notation, such as `paths.'/a'(get).responses.200`, as a chain of
/// pieces on the stack: the text is made only when something is reported. Lives no longer than the
/// Locations above it.
struct Location {
  const Location* up = nullptr;  ///< null for the root, whose text is empty
  std::string_view before;       ///< the piece is before + name + after
  std::string_view name;
  std::string_view after;
  /// The whole text once it was asked for; owned by Messages.
  mutable const std::string* text = nullptr;
};

/// `name` below `at`, behind a dot; at the root without one.
[[nodiscard]] inline Location below(const Location& at, std::string_view name) {
  return {&at, at.up == nullptr ? "" : ".", name, "", nullptr};
}

}  // namespace gwport::check

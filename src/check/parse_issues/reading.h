// What one walk over a document remembers.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/parse_issues/messages.h"
#include "doc/node.h"

namespace gwport::check {

/// A parameter as the library compares it with others of its list.
struct ParameterIdentity {
  std::string_view name;
  std::string_view in;
  std::size_t index;  ///< in the list
  bool told;          ///< whether a repetition is said
};

/// The path parameters that one list declares.
struct DeclaredNames {
  bool all = false;                     ///< a reference counts as every name
  std::vector<std::string_view> names;  ///< sorted
};

/// The state of a walk. Views point into the document or into `made`.
struct Reading {
  Messages messages;
  /// `components` of the document; null before they were read and when there are none.
  const doc::Node* components = nullptr;
  /// Whether the walk is below `paths`: only there references are looked up.
  bool below_paths = false;
  std::unordered_map<std::string_view, const doc::Node*> operation_ids;
  // Scratch memory, kept so that a clean document costs no allocation per list.
  std::vector<ParameterIdentity> identities;
  std::vector<DeclaredNames> declared;
  std::deque<std::string> made;
};

/// A scalar as the library reads it where it wants text: null is "null", 1.10 is "1.1". Empty for
/// arrays and objects. The view lives as long as the reading and the document.
[[nodiscard]] std::string_view text_of(Reading& reading, const doc::Node& value);

/// Whether a text has nothing but white space: the library treats it as absent.
[[nodiscard]] bool is_blank(std::string_view text);

/// Whether the library reads the value as true where it wants a boolean: true itself or its text in
/// any case.
[[nodiscard]] bool is_java_true(const doc::Node& value);

}  // namespace gwport::check

// JSON pointers of references, taken apart without decoding them and put together anew.
#pragma once

#include <string>
#include <string_view>

#include "diag/catalogue/convert.h"
#include "doc/node.h"
#include "doc/pointer.h"

namespace gwport::convert {

/// Takes the first token off a pointer that begins with a slash; empty when there is none.
[[nodiscard]] inline std::string_view take_token(std::string_view& pointer) {
  if (pointer.empty()) return {};
  pointer.remove_prefix(1);
  const std::size_t end = pointer.find('/') == pointer.npos ? pointer.size() : pointer.find('/');
  const std::string_view token = pointer.substr(0, end);
  pointer.remove_prefix(end);
  return token;
}

/// A reference into the document on its way to the other version. C is the conversion of one
/// direction.
template <class C>
struct Mapping {
  C& conversion;
  const doc::Node& reference;
  std::string_view rest;  ///< of the pointer, yet to be read
  std::string out = "#";  ///< what is written of it
  bool moved = false;     ///< it leads into something that has no place of its own in the target

  /// Begins after the `#` of the reference.
  Mapping(C& with, const doc::Node& value)
      : conversion(with), reference(value), rest(value.text().substr(1)) {}

  /// Writes a token as it is.
  void put(std::string_view token) {
    out += '/';
    out += token;
  }

  /// Writes a name, decoded, in the place of a token. A long name has only so many copies.
  void put_name(std::string_view name) {
    if (conversion.spend(name.size(), reference)) doc::append_token(out, name);
  }

  /// Writes the reference with the rest as it is.
  void finish() {
    out += rest;
    if (moved) {
      conversion.lose(diag::rules::kReferenceLost, reference.span(), {reference.text()});
    }
    conversion.out.string(out);
  }
};

}  // namespace gwport::convert

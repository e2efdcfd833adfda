// Shapes that depend on the value of a member.
#pragma once

#include <span>
#include <string_view>

#include "check/specification/grammar.h"

namespace gwport::check::specification {

struct Choice {
  std::string_view value;
  const Shape* shape;
};

/// The shape for the value of the object's member `name`; `otherwise` for any other value.
[[nodiscard]] inline const Shape& chosen(const doc::Node& object, std::string_view name,
                                         std::span<const Choice> choices, const Shape& otherwise) {
  const doc::Node* const value = object.find(name);
  if (value == nullptr || !value->is_string()) return otherwise;
  for (const Choice& choice : choices) {
    if (choice.value == value->text()) return *choice.shape;
  }
  return otherwise;
}

}  // namespace gwport::check::specification

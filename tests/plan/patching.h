// Patch operations carried out on values of the data model.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "doc/node.h"
#include "emit/plan/patch_table.h"
#include "model/fields.h"

namespace gwport::tests {

/// An operation as a call has it.
struct Operation {
  emit::PatchOp op = emit::PatchOp::kReplace;
  std::string path;
  std::optional<std::string> value;
};

/// The patchOperations of a call; empty when they are not of that shape.
[[nodiscard]] std::vector<Operation> operations_of(const doc::Node& parameters);

/// A path taken apart by its row: "/requestParameters/a~1b" is "/requestParameters" and "a/b".
struct PatchPlace {
  const emit::PatchRow* row = nullptr;
  std::string entry;
};
[[nodiscard]] PatchPlace place_of(std::string_view operation, std::string_view path);

// One operation on one value; what the service says against it, empty when it takes it.
[[nodiscard]] std::string patch_value(const Operation& each, const PatchPlace& place,
                                      std::string& value);
[[nodiscard]] std::string patch_value(const Operation& each, const PatchPlace& place, bool& value);
[[nodiscard]] std::string patch_value(const Operation& each, const PatchPlace& place,
                                      std::int64_t& value);
[[nodiscard]] std::string patch_value(const Operation& each, const PatchPlace& place,
                                      std::vector<std::string>& list);
[[nodiscard]] std::string patch_value(const Operation& each, const PatchPlace& place,
                                      model::StringMap& map);
[[nodiscard]] std::string patch_value(const Operation& each, const PatchPlace& place,
                                      model::FlagMap& map);

template <class T>
[[nodiscard]] std::string patch_value(const Operation& each, const PatchPlace& place,
                                      std::optional<T>& value) {
  using emit::PatchOp;
  using emit::PatchUnset;
  const bool empties = place.row->unset == PatchUnset::kEmpty && each.value == "";
  const bool lacks = place.row->unset == PatchUnset::kNoValue && !each.value;
  if (each.op == PatchOp::kRemove || empties || lacks) {
    if (!value) return "nothing to take away at " + each.path;
    value.reset();
    return {};
  }
  if (!value) value.emplace();
  return patch_value(each, place, *value);
}

/// Finds the field that the path leads to, through objects, and patches it.
template <model::HasFields T>
[[nodiscard]] std::string patch_object(const Operation& each, const PatchPlace& place,
                                       std::string_view rest, T& object);

template <class T>
[[nodiscard]] std::string patch_field(const Operation& each, const PatchPlace& place,
                                      std::string_view rest, T& field) {
  if constexpr (model::HasFields<T>) {
    return patch_object(each, place, rest, field);
  } else if constexpr (requires { patch_value(each, place, field); }) {
    return patch_value(each, place, field);
  } else {
    return "no patch reaches " + each.path;
  }
}
template <model::HasFields T>
[[nodiscard]] std::string patch_field(const Operation& each, const PatchPlace& place,
                                      std::string_view rest, std::optional<T>& field) {
  if (!field) field.emplace();
  return patch_object(each, place, rest, *field);
}

template <model::HasFields T>
std::string patch_object(const Operation& each, const PatchPlace& place, std::string_view rest,
                         T& object) {
  rest.remove_prefix(1);
  const std::string_view name = rest.substr(0, rest.find('/'));
  std::string error = "no field for " + each.path;
  model::for_each_field<T>([&](const auto& field) {
    if (field.name != name) return;
    error = patch_field(each, place, rest.substr(name.size()), object.*field.member);
  });
  return error;
}

}  // namespace gwport::tests

// What the handlers of tests/plan/service.h share.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "plan/patching.h"
#include "read/state/reader.h"

namespace gwport::tests {

inline constexpr const char* kNoMethod = "Invalid Method identifier specified";
inline constexpr const char* kNoResource = "Invalid Resource identifier specified";
inline constexpr const char* kNoIntegration = "Invalid Integration identifier specified";
inline constexpr const char* kNoStatus = "Invalid Response status code specified";
inline constexpr const char* kTwice = "already there";

/// Reads the members of a call that are fields of the object.
template <model::HasFields T>
void take(const doc::Node& parameters, T& object) {
  diag::Diagnostics diagnostics;
  read::StateReader reader(diagnostics, read::Origins::kUnknown);
  model::for_each_field<T>([&](const auto& field) {
    if (const doc::Node* member = parameters.find(field.name)) {
      reader.read(*member, object.*field.member);
    }
  });
}

/// A text parameter; empty when it is not given.
[[nodiscard]] inline std::string text_of(const doc::Node& parameters, std::string_view name) {
  const doc::Node* node = parameters.find(name);
  return node == nullptr ? "" : std::string(node->text());
}

/// Carries out the operations of an update call; gives what is wrong.
template <model::HasFields T>
[[nodiscard]] std::string patch(std::string_view operation, const doc::Node& parameters, T& object,
                                const emit::PatchTarget& target = {}) {
  const std::vector<Operation> all = operations_of(parameters);
  if (all.empty()) return "no operations";
  for (const Operation& each : all) {
    if (!emit::is_legal_patch(operation, each.op, each.path, target)) {
      return "Invalid patch path  '" + each.path + "' specified for op '" +
             std::string(emit::name_of(each.op)) + "'";
    }
    std::string wrong = patch_object(each, place_of(operation, each.path), each.path, object);
    if (!wrong.empty()) return wrong;
  }
  return {};
}

/// The entry of a list whose key has that value; null when there is none.
template <class T>
[[nodiscard]] T* find(std::vector<T>& list, std::string T::*key, const std::string& value) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const T& each) { return each.*key == value; });
  return found == list.end() ? nullptr : &*found;
}

/// Deletes an entry; what is wrong if there is none.
template <class T>
[[nodiscard]] std::string drop(std::vector<T>& list, std::string T::*key,
                               const std::string& value) {
  const auto gone = std::erase_if(list, [&](const T& each) { return each.*key == value; });
  return gone == 1 ? "" : "Invalid identifier specified: " + value;
}

}  // namespace gwport::tests

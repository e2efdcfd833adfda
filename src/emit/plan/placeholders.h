// Stand-ins for ids that only the service knows.
#pragma once

#include <string>
#include <string_view>

#include "model/state.h"

namespace gwport::emit {

/// Makes placeholders that no text of the API holds, so that a program can put ids in their places
/// wherever they occur.
class Placeholders {
 public:
  /// `state` is the API that the plan leads to.
  explicit Placeholders(const model::State& state);

  /// "${kind.name}", or "${kind.#N}" for a name that would not be told apart from the text around
  /// it. With an empty name "${kind}".
  [[nodiscard]] std::string make(std::string_view kind, std::string_view name);

  /// What all of them begin with.
  [[nodiscard]] const std::string& prefix() const { return prefix_; }

 private:
  std::string prefix_ = "${";
  std::size_t numbered_ = 0;
};

/// The length of the placeholder that `text` begins with; 0 if it begins with none.
[[nodiscard]] std::size_t placeholder_length(std::string_view text, std::string_view prefix);

}  // namespace gwport::emit

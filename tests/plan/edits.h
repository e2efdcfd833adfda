// Random edits of an API, for tests: small numbers decide what is done, so that a failing list of
// edits can be told and made smaller.
#pragma once

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "model/state.h"

namespace gwport::tests {

struct Edit {
  std::uint32_t kind = 0;
  std::uint32_t where = 0;
  std::uint32_t what = 0;
};
using Edits = std::vector<Edit>;

[[nodiscard]] Edits random_edits(std::mt19937& random, std::size_t most);

/// The API after the edits; whatever they do, it is one that the service could have.
[[nodiscard]] model::State edited(model::State api, const Edits& edits);

/// A smaller list that `fails` as well: no single edit of it can be left out.
[[nodiscard]] Edits smallest(Edits edits, const std::function<bool(const Edits&)>& fails);

/// "kind/where/what ..." for messages.
[[nodiscard]] std::string text_of(const Edits& edits);

}  // namespace gwport::tests

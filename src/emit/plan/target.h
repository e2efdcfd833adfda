// The API that a plan leads to, in the ids of the API that it starts from.
#pragma once

#include "emit/plan/placeholders.h"
#include "model/state.h"

namespace gwport::emit {

/// What has to be deleted and made again, because no update call can change it: by name.
struct Remade {
  std::vector<std::string> authorizers;
  std::vector<std::string> models;

  [[nodiscard]] bool empty() const { return authorizers.empty() && models.empty(); }
};

/// The API as CreateRestApi leaves it: the settings of `wanted`, a root resource, and the two
/// models that every new API has. Ids are placeholders. Source: recorded, CreateRestApi and
/// GetModels.
[[nodiscard]] model::State created_api(const model::State& wanted, Placeholders& placeholders);

/// A plan's goal.
struct Target {
  /// `wanted` with the ids of what `from` has under the same name; placeholders for what it has
  /// not, and for what has to be made again.
  model::State state;
  Remade remade;
};
[[nodiscard]] Target target_of(const model::State& from, const model::State& wanted,
                               Placeholders& placeholders);

/// `from` without what has to be made again, and without references to it: methods are closed
/// (AWS_IAM) as long as their authorizer is not there, schemas say no more than that they are
/// objects.
[[nodiscard]] model::State released(model::State from, const Remade& remade);

/// A schema without references.
inline constexpr std::string_view kPlainSchema = R"({"type":"object"})";

}  // namespace gwport::emit

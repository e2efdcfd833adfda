// What is different between two APIs, entity by entity, judged for the person who signs the change.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diag/span.h"
#include "model/state.h"
#include "pipeline/diff/judgement.h"
#include "pipeline/differences.h"

namespace gwport::pipeline {

/// What happens to an entity.
enum class EntityChange {
  kAdded,
  kChanged,
  kDeleted,
  kReplaced,  ///< no update call can make this change: it is deleted and made again
};
inline constexpr std::size_t kEntityChanges = 4;

/// "added", "changed", "deleted" or "replaced".
[[nodiscard]] std::string_view name_of(EntityChange change);

/// One difference of an entity. `member` is empty when the whole entity was added or deleted.
struct DiffDetail {
  Judgement judgement;
  Change change = Change::kChanged;  ///< of the member: it was added, changed or lost
  std::string member;                ///< as in Difference
  std::string before;                ///< the value as text; empty for objects
  std::string after;
};

/// One entity that is not the same in both APIs.
struct DiffEntity {
  EntityChange change = EntityChange::kChanged;
  EntityKind kind = EntityKind::kApi;
  std::string name;                 ///< "GET /pets", "Pet"; empty for the API
  diag::Span before;                ///< in the first document; unknown when it is not there
  diag::Span after;                 ///< in the second
  std::vector<DiffDetail> details;  ///< never empty
};

/// All differences, in the order of the first API, additions of each kind after them.
using Diff = std::vector<DiffEntity>;

/// Compares two APIs. Methods of resources that only one has are told one by one.
[[nodiscard]] Diff diff(const model::State& before, const model::State& after, Scope scope);

/// How many entities, and how many of them have details in each group.
struct DiffCounts {
  std::array<std::size_t, kEntityChanges> entities{};
  std::array<std::size_t, kDangers> groups{};
  std::size_t breaking = 0;  ///< entities with a detail that callers notice
};
[[nodiscard]] DiffCounts count(const Diff& diff);

}  // namespace gwport::pipeline

#include "pipeline/stages.h"

#include <algorithm>
#include <vector>

#include "diag/nearest.h"

namespace gwport::pipeline {
namespace {

constexpr std::size_t kMostNames = 10;

}  // namespace

std::string stage_hint(const model::State& state, std::string_view name) {
  std::vector<std::string_view> names;
  for (const model::Stage& stage : state.stages) names.emplace_back(stage.stage_name);
  if (names.empty()) return {};
  const std::string_view meant = diag::nearest(name, names);
  if (!meant.empty()) return "did you mean '" + std::string(meant) + "'?";
  std::string hint = "its stages are ";
  for (std::size_t i = 0; i < std::min(names.size(), kMostNames); ++i) {
    if (i > 0) hint += ", ";
    hint += names[i];
  }
  return names.size() > kMostNames ? hint + " ..." : hint;
}

}  // namespace gwport::pipeline

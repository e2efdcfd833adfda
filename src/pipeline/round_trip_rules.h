// Why the service's own export and import make a difference.
#pragma once

#include <string>
#include <unordered_set>

#include "diag/rule.h"
#include "model/state.h"
#include "pipeline/differences.h"
#include "pipeline/export.h"

namespace gwport::pipeline {

/// Knows what of an API an export of one kind can't carry.
class RoundTripRules {
 public:
  RoundTripRules(const model::State& exported, const ExportRequest& request);

  /// The rule that says why there is such a difference; null when none does.
  [[nodiscard]] const diag::Rule* find(const Difference& difference) const;

 private:
  [[nodiscard]] const diag::Rule* of_entity(const Difference& difference) const;
  [[nodiscard]] const diag::Rule* of_api(const Difference& difference) const;
  [[nodiscard]] const diag::Rule* of_method(const Difference& difference) const;
  [[nodiscard]] const diag::Rule* of_model(const Difference& difference) const;

  bool swagger_;
  bool complete_;    // the export has all extensions
  bool documented_;  // the export has documentation texts
  std::unordered_set<std::string> exported_models_;
  std::unordered_set<std::string> exported_paths_;
};

}  // namespace gwport::pipeline

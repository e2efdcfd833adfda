// Which differences make a run fail.
#pragma once

#include <algorithm>

#include "pipeline/diff/diff.h"

namespace gwport::pipeline {

/// The kinds of differences that count; by default none does.
struct FailOn {
  bool breaking = false;  ///< what callers notice
  bool security = false;
  bool any = false;
};

[[nodiscard]] inline bool fails(const FailOn& on, const DiffDetail& detail) {
  return on.any || (on.breaking && detail.judgement.breaking) ||
         (on.security && detail.judgement.danger == Danger::kSecurity);
}

/// Whether a difference counts.
[[nodiscard]] inline bool fails(const FailOn& on, const Diff& diff) {
  return std::any_of(diff.begin(), diff.end(), [&](const DiffEntity& entity) {
    return std::any_of(entity.details.begin(), entity.details.end(),
                       [&](const DiffDetail& detail) { return fails(on, detail); });
  });
}

}  // namespace gwport::pipeline

// What a request validator checks.
#pragma once

#include "pipeline/diff/judgement.h"

namespace gwport::pipeline {

/// Which parts of a request are checked; without a validator none is.
struct Checks {
  bool body = false;
  bool parameters = false;
};

/// What it means that requests are checked otherwise.
[[nodiscard]] Judgement judge_checks(Checks before, Checks after);

}  // namespace gwport::pipeline

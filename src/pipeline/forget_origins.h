// An API without places in a text.
#pragma once

#include "model/state.h"

namespace gwport::pipeline {

/// Makes every origin unknown: what a document is put onto has its places in another text.
void forget_origins(model::State& state);

}  // namespace gwport::pipeline

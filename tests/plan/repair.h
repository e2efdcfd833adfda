// Makes an API one that the service could have.
#pragma once

#include "model/state.h"

namespace gwport::tests {

/// Takes away whatever refers to nothing, and resources that can't stand side by side.
void repair(model::State& api);

}  // namespace gwport::tests
